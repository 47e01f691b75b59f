/** Build only: the files of geo/ go out packed. */
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';
import { pack } from '../data/packed.ts';
import { ROOT } from './root.ts';

export function dataPlugin(): Plugin {
  return {
    name: 'petrograd:data',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\/geo\/[\w/]+\.(geo)?json\?url$/ },
      handler(id) {
        const file = id.replace('?url', '');
        this.addWatchFile(file);
        const reference = this.emitFile({
          type: 'asset',
          name: basename(file),
          originalFileName: relative(ROOT, file),
          source: JSON.stringify(pack(JSON.parse(readFileSync(file, 'utf8')))),
        });
        return {
          code: `export default import.meta.ROLLUP_FILE_URL_${reference}`,
          moduleType: 'js',
        };
      },
    },
  };
}
