/** Serves a built folder as hosts do: text goes compressed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

const TEXT = /\.(html|js|css|json|geojson|svg|txt|webmanifest)$/;

export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

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
  const handler = sirv(copy, { gzip: true });
  const server = createServer((request, response) => {
    handler(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
