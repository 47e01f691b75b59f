/** Serves the built app on this machine and prints its address. PORT chooses the port, else the first free from 4173. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './files';

const folder = join(ROOT, 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('dist is empty: run `npm run build` first');
  process.exit(1);
}
const wanted = Number(process.env['PORT'] ?? 0);
const handler = sirv(folder, { dev: false });
const server = createServer((request, response) => {
  handler(request, response);
});

function listen(port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && wanted === 0) listen(port + 1);
    else throw error;
  });
  server.listen(port, () => {
    console.log(`Petrograd, October 1917 is at http://localhost:${port}/`);
  });
}
listen(wanted || 4173);
