/** Every letter that the page itself may show: what its faces have to hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where texts of the page stand. */
const TEXTS = /\.(json|geojson|svelte|ts|html)$/;

/** ASCII and Latin-1, which a reader or the browser's own words for dates and numbers may need besides. */
function* common(): Generator<string> {
  for (let code = 0x20; code < 0x100; code += 1) {
    if (code < 0x7f || code >= 0xa0) yield String.fromCharCode(code);
  }
}

/** The letters of some texts and of the Latin of western Europe, small and capital, in order and without repeats. */
export function lettersOf(texts: readonly string[]): string {
  const found = new Set(common());
  for (const text of texts) {
    // Styles turn words into capitals.
    for (const letter of text)
      found.add(letter).add(letter.toUpperCase()).add(letter.toLowerCase());
  }
  return [...new Set([...found].join(''))].toSorted().join('');
}

/** The letters of the data, the messages and the source of the project at `root`. */
export function lettersOfPage(root: string): string {
  const files = ['geo', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => TEXTS.test(name) && !name.includes('paraglide'))
      .map((name) => join(root, folder, name)),
  );
  return lettersOf([...files, join(root, 'index.html')].map((file) => readFileSync(file, 'utf8')));
}
