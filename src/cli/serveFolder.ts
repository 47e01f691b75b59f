/** A small static server for a built folder, for programs and tests of this machine alone. */
import { createServer } from 'node:http';
import sirv from 'sirv';

export interface Served {
  /** Where the folder is, with a slash at its end. */
  readonly address: string;
  /** Stops the server and ends what is still open; asked twice, does nothing. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder on a free port; a file with a packed one (.gz) beside it goes packed.
 * @param folder the path of the folder
 * @param changing true when files may change while it is served; else they are read once
 * @throws when no port is free
 */
export async function serveFolder(folder: string, changing = false): Promise<Served> {
  const handler = sirv(folder, { dev: changing, gzip: true });
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
    stop: async () => {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
