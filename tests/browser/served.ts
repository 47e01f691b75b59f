/** A copy of the built page on a server of its own, which a test may stop or change. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/files';
import { serveFolder, type Served } from '../../src/cli/serveFolder';

export interface ServedCopy extends Served {
  readonly folder: string;
}

/** Its address is in a folder of the server, as on most hosts. Stopping removes the copy. */
export async function serveCopy(): Promise<ServedCopy> {
  const root = mkdtempSync(join(tmpdir(), 'petrograd-'));
  const folder = join(root, 'some', 'folder');
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  const { address, stop } = await serveFolder(root, true);
  return {
    address: `${address}some/folder/`,
    folder,
    stop: async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
