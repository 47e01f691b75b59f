import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeo, ROOT } from '../../src/cli/files';
import { groundNames } from '../geo/ground';
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

const names = [
  ...groundNames.flatMap((file) =>
    (readGeo(`ground/${file}.geojson`) as FeatureCollection).features.flatMap(({ properties }) =>
      Object.values((properties?.['name'] ?? {}) as Record<string, string>),
    ),
  ),
  ...realScenario().places.flatMap(({ properties }) => Object.values(properties.name)),
];

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
