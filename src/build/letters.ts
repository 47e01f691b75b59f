/** Every letter that the page itself may show: what its faces have to hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where texts of the page stand. */
const TEXTS = /\.(json|geojson|svelte|ts|html)$/;

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');

/** ASCII, and the space that numbers and dates have besides. */
const ASCII = `${range(0x20, 0x7e)}\u00a0`;

/** Latin-1, which a reader of western Europe may type. */
export const LATIN_1 = range(0xa0, 0xff);

/** The letters of some texts and of ASCII, small and capital, in order and without repeats. */
export function lettersOf(texts: readonly string[]): string {
  const found = new Set(ASCII);
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
