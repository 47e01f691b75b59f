import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/cli/files';

const SKIPPED = new Set([
  'node_modules',
  'dist',
  '.git',
  'paraglide',
  'cache',
  '.vite',
  'package-lock.json',
]);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Written in two parts, so that this file does not mention them itself. */
const PRIVATE = [['shared', '/'], ['/', 'work/'], ['/', 'root/'], ['/', 'home/']].map((parts) => parts.join('')); // prettier-ignore

describe('the repository', () => {
  it('names no folder of the machine on which it was made', () => {
    const files = filesUnder(ROOT);
    expect(files.length).toBeGreaterThan(80);
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'latin1');
      return PRIVATE.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});
