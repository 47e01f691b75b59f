/** Prints what the built app in dist weighs after gzip: `npm run size`. Exits 1 when the ground is over its limit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './files';
import { GROUND_LIMIT, groundBytes, sizeTable } from './sizeTable';

const folder = join(ROOT, 'dist');
if (!existsSync(folder)) {
  console.error('dist is missing: run `npm run build` first');
  process.exit(1);
}
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.vite'))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { name: path.slice(folder.length + 1), bytes: gzipSync(readFileSync(path)).length };
  });
console.log(sizeTable(files));
if (groundBytes(files) > GROUND_LIMIT) process.exitCode = 1;
