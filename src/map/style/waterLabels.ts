import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { groundName } from './expressions';
import { font } from './fonts';
import { ground, litLetters } from './palette';

/** Sizes at the two ends of a range of zoom. */
type Sizes = readonly [from: number, to: number];

interface Band {
  readonly zooms: readonly [from: number, to: number];
  /** The rivers of the first rank by the length of their names, then the second and the third rank. */
  readonly short: Sizes;
  readonly long: Sizes;
  readonly second?: Sizes;
  readonly third?: Sizes;
  /** Between letters, in ems, and between one name and the next on the same water, in pixels. */
  readonly spacing: number;
  readonly apart: number;
}

/**
 * The engine sets a name on its line only where it would fit at the size that it has at zoom 18. A layer for each
 * range, with sizes that end at its end, lets the Neva bear its name at city scale and grow with it.
 */
const bands: readonly Band[] = [
  { zooms: [10, 11.7], short: [11, 14], long: [9.5, 11], spacing: 0.14, apart: 140 },
  {
    zooms: [11.7, 12.8],
    short: [13, 15.5],
    long: [11, 13],
    second: [10, 11],
    spacing: 0.18,
    apart: 150,
  },
  {
    zooms: [12.8, 14.2],
    short: [23, 30],
    long: [15, 20],
    second: [12, 14],
    third: [10.5, 12],
    spacing: 0.24,
    apart: 260,
  },
  {
    zooms: [14.2, 24],
    short: [32, 42],
    long: [22, 30],
    second: [15, 19],
    third: [12.5, 16],
    spacing: 0.3,
    apart: 420,
  },
];

const NONE: Sizes = [0, 0];

function bandLayer(language: string, band: Band, index: number): LayerSpecification {
  const { short, long, second, third, spacing, apart } = band;
  const [from, to] = band.zooms;
  const name = groundName(language);
  const size = (end: 0 | 1): ExpressionSpecification => [
    'match',
    ['get', 'rank'],
    1,
    ['case', ['<=', ['length', name], 6], short[end], long[end]],
    2,
    (second ?? NONE)[end],
    (third ?? NONE)[end],
  ];
  return {
    id: `water-label-${index + 1}`,
    type: 'symbol',
    source: 'labels',
    minzoom: from,
    maxzoom: to,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'water'],
      ['<=', ['get', 'rank'], third ? 3 : second ? 2 : 1],
    ],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': apart,
      'symbol-sort-key': ['get', 'rank'],
      'text-field': name,
      'text-font': [font.italic],
      'text-size': ['interpolate', ['linear'], ['zoom'], from, size(0), Math.min(to, 16), size(1)],
      'text-letter-spacing': ['match', ['get', 'rank'], 1, spacing, 0.1],
      'text-max-angle': 45,
      'text-padding': 1,
    },
    paint: {
      'text-color': litLetters(ground.waterLabel),
      'text-halo-color': litLetters(ground.waterHalo),
      'text-halo-width': 1.2,
    },
  };
}

/** Names of waters: spaced italics along them. */
export const waterLabelLayers = (language: string): LayerSpecification[] =>
  bands.map((band, index) => bandLayer(language, band, index));
