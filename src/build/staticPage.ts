/** Build only: what the built page carries besides its program, in the places that index.html marks by comments. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type * as Chronicle from './chronicle.ts';
import { contentPolicy } from './policy.ts';
import { ROOT } from './root.ts';

type Bundle = Rolldown.OutputBundle;

/** Files that keep their names: the manifest and the page name them. */
const FILES: Record<string, URL> = {
  'starting.js': new URL('./starting.js', import.meta.url),
  'pictures/phone.jpg': new URL('../pictures/city-on-a-phone.jpg', import.meta.url),
  'icons/icon.svg': new URL('../ui/icon.svg', import.meta.url),
  'icons/icon-192.png': new URL('../ui/icons/icon-192.png', import.meta.url),
  'icons/icon-512.png': new URL('../ui/icons/icon-512.png', import.meta.url),
  'icons/maskable-512.png': new URL('../ui/icons/maskable-512.png', import.meta.url),
};

/** The still picture, the first of these that `npm run pictures` has made. */
const PICTURES = ['src/pictures/whole-city.jpg', 'src/pictures/city-by-day.jpg'];

/** Width and height out of a JPEG's frame header, so that the page keeps the picture's place. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xc3;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  throw new Error('Not a JPEG that this reads');
}

function findPicture(): (Chronicle.Picture & { bytes: Uint8Array }) | undefined {
  const file = PICTURES.map((name) => join(ROOT, name)).find((name) => existsSync(name));
  if (file === undefined) return undefined;
  const bytes = readFileSync(file);
  return { address: './pictures/whole-city.jpg', bytes, ...jpegSize(bytes) };
}

/** Vite's configuration stays light: the scenario is read by its own modules, and only when the page is built. */
async function writeChronicle(picture: Chronicle.Picture | undefined): Promise<string> {
  const file = join(ROOT, 'src/build/chronicle.ts');
  const { module } = await runnerImport<typeof Chronicle>(file);
  return module.realChronicle(picture);
}

/** The chunk of a module that is loaded by itself, and the chunks that it needs. */
function chunksOf(bundle: Bundle, module: string): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!first) throw new Error(`The built page has no ${module}`);
  const found = new Set([first]);
  // A set that grows while it is walked is walked to its new end.
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found].filter(({ isEntry }) => !isEntry);
}

/**
 * What is fetched at once, though it runs only after the first paint: the program, and behind everything that the
 * paint may wait for, the map.
 */
function preloads(bundle: Bundle): string[] {
  const program = chunksOf(bundle, '/src/start.ts');
  const map = chunksOf(bundle, '/src/ui/MapView.svelte').filter(
    (chunk) => !program.includes(chunk),
  );
  const styles = program.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const link = (rel: string, fileName: string): string =>
    `<link rel="${rel}" crossorigin href="./${fileName}" />`;
  return [
    ...program.map(({ fileName }) => link('modulepreload', fileName)),
    ...styles.map((fileName) => link('preload" as="style', fileName)),
    ...map.map(({ fileName }) => link('modulepreload" fetchpriority="low', fileName)),
  ];
}

export function staticPage(): Plugin {
  const picture = findPicture();
  return {
    name: 'petrograd:static-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const put = (text: string, mark: string, value: string): string => {
          if (!text.includes(mark)) throw new Error(`index.html has no ${mark}`);
          return text.replace(mark, () => value);
        };
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`;
        const starting = '<script src="./starting.js"></script>';
        const ahead = preloads(bundle);
        return put(
          put(html, '<!-- policy -->', [policy, starting, ...ahead].join('\n    ')),
          '<!-- chronicle -->',
          await writeChronicle(picture),
        );
      },
    },
    generateBundle() {
      for (const [fileName, file] of Object.entries(FILES)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
      if (picture) {
        this.emitFile({
          type: 'asset',
          fileName: 'pictures/whole-city.jpg',
          source: picture.bytes,
        });
      }
    },
  };
}
