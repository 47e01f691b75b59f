/** A copy of the built page on a server of its own, which a test may stop or change. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from '../../src/cli/files';

export interface Served {
  /** Where the page is: in a folder of the server, as on most hosts. */
  readonly address: string;
  readonly folder: string;
  /** Stops the server; asked twice, does nothing. */
  readonly stop: () => Promise<void>;
}

export async function serveCopy(): Promise<Served> {
  const root = mkdtempSync(join(tmpdir(), 'petrograd-'));
  const folder = join(root, 'some', 'folder');
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  const handler = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/some/folder/`,
    folder,
    stop: async () => {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      rmSync(root, { recursive: true });
    },
  };
}
