/** Serves a built folder as hosts do: text goes compressed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFolder, type Served } from '../../src/cli/serveFolder.ts';

const TEXT = /\.(html|js|css|json|geojson|svg|txt|webmanifest)$/;

/**
 * Serves a copy of a folder on a free port, with a packed file beside each text.
 * @throws when the folder is not there or no port is free
 */
export async function servePacked(folder: string): Promise<Served> {
  const copy = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const file = join(copy, name);
    if (TEXT.test(name)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  const { address, stop } = await serveFolder(copy);
  return {
    address,
    stop: async () => {
      await stop();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
