/** Once for all browser tests: a Chromium, and the built page on a free port of this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../src/cli/files';
import { serveFolder } from '../../src/cli/serveFolder';
import { findChromium } from './chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Chromium to start. */
    executablePath: string;
    /** Where the built page is, with a slash at its end. */
    address: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = join(ROOT, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('dist is empty: run `npm run build` first');
  }
  provide('executablePath', findChromium());
  const { address, stop } = await serveFolder(folder);
  provide('address', address);
  return stop;
}
