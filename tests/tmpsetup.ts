/** Once for all browser tests: a Chromium, and the built page on a free port of this machine. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../src/cli/files';
import { findChromium } from './browser/chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Chromium to start. */
    executablePath: string;
    /** Where the built page is, with a slash at its end. */
    address: string;
  }
}

async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const handler = sirv(folder);
  const server = createServer((request, response) => {
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}/` };
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = '/tmp/dist-acc';
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('dist is empty: run `npm run build` first');
  }
  provide('executablePath', findChromium());
  const { server, address } = await serve(folder);
  provide('address', address);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
