/** Build only: writes the pages of single events beside the page itself. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type * as Pages from './eventPages.ts';

/** Files that the pages share, by their names in the built page. */
const SHARED: Record<string, URL> = {
  'events/open.js': new URL('./events/open.js', import.meta.url),
  'events/page.css': new URL('./events/page.css', import.meta.url),
};

/** `SITE_URL`, where the page will be served, with a slash at its end; undefined where nobody said. */
function siteAddress(): string | undefined {
  const site = process.env['SITE_URL'];
  if (!site) return undefined;
  return new URL(site.endsWith('/') ? site : `${site}/`).href;
}

export function eventPagesPlugin(): Plugin {
  return {
    name: 'petrograd:event-pages',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof Pages>(
        fileURLToPath(new URL('./eventPages.ts', import.meta.url)),
      );
      const files = module.realEventPages(siteAddress());
      for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
      for (const [fileName, file] of Object.entries(SHARED)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}
