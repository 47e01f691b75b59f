import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeo, ROOT } from '../../src/cli/files';
import { groundNames } from '../geo/ground';
import { font, SAMPLES } from '../../src/map/style/fonts';
import { realScenario } from '../helpers';
import { charactersOf } from './woff2';

const FILES = join(ROOT, 'node_modules/@fontsource/old-standard-tt/files');
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** All that the four files of a face can draw. */
const face = (style: 'normal' | 'italic'): Set<number> =>
  new Set(
    SUBSETS.flatMap((subset) => [
      ...charactersOf(readFileSync(join(FILES, `old-standard-tt-${subset}-400-${style}.woff2`))),
    ]),
  );

type Names = Readonly<Record<string, string>>;
const named: Names[] = [
  ...groundNames.flatMap((file) =>
    (readGeo(`ground/${file}.geojson`) as FeatureCollection).features.map(
      ({ properties }) => (properties?.['name'] ?? {}) as Names,
    ),
  ),
  ...realScenario().places.map(({ properties }) => properties.name),
];
const names = named.flatMap((name) => Object.values(name));

describe.each(['normal', 'italic'] as const)('the packaged %s face of the map', (style) => {
  const drawn = face(style);
  const missing = (text: string): string[] =>
    [...new Set(text)].filter((letter) => !drawn.has(letter.codePointAt(0) ?? 0));

  it('has the letters of the spelling of 1917', () => {
    expect(missing('ѢѣІіѲѳѴѵЪъ')).toEqual([]);
  });

  it('has every letter of the names on the map', () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(missing(names.join(''))).toEqual([]);
  });

  it('would be told from one that has not', () => {
    expect(missing('字')).toEqual(['字']);
  });
});

/** What each alphabet of a family in fonts.css covers, from and to, in order. */
function alphabetsOf(family: string): (readonly (readonly [number, number])[])[] {
  const css = readFileSync(join(ROOT, 'src/ui/fonts.css'), 'utf8');
  const faces = css.split('@font-face').filter((face) => face.includes(`'${family}'`));
  return faces.map((face) =>
    [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]),
  );
}

describe.each(Object.values(font))('of the face %s', (family) => {
  const alphabets = alphabetsOf(family);
  /** The numbers of the alphabets that a browser loads for a text; −1 for a letter that is in none. */
  const needed = (text: string): Set<number> =>
    new Set(
      [...text].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return alphabets.findIndex((ranges) =>
          ranges.some(([from, to]) => from <= code && code <= to),
        );
      }),
    );

  it.each(Object.entries(SAMPLES))(
    'every alphabet of the names in "%s" is loaded',
    (language, sample) => {
      // The ground is lettered in English and Russian only.
      const texts = named.map((name) => name[language] ?? name['en'] ?? '');
      const loaded = needed(sample);
      expect(
        [...needed(texts.join('') + texts.join('').toUpperCase())].filter(
          (alphabet) => !loaded.has(alphabet),
        ),
      ).toEqual([]);
    },
  );
});
