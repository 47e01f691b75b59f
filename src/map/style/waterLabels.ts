import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { groundName } from './expressions';
import { font } from './fonts';
import { ground, litLetters } from './palette';

/** Sizes at the two ends of a range of zoom. */
type Sizes = readonly [from: number, to: number];

interface Band {
  readonly zooms: readonly [from: number, to: number];
  /** Short names of the first rank, its long names, then the second and the third rank, as far as they are shown. */
  readonly sizes: readonly Sizes[];
  /** Between letters, in ems, and between one name and the next on the same water, in pixels. */
  readonly spacing: number;
  readonly apart: number;
}

/**
 * The engine sets a name on its line only where it would fit at the size that it has at zoom 18. A layer for each
 * range, with sizes that end at its end, lets the Neva bear its name at city scale and grow with it.
 */
const bands: readonly Band[] = [
  { zooms: [10, 11.7], sizes: [[11, 14], [9.5, 11]], spacing: 0.14, apart: 140 }, // prettier-ignore
  { zooms: [11.7, 12.8], sizes: [[13, 15.5], [11, 13], [10, 11]], spacing: 0.18, apart: 150 }, // prettier-ignore
  { zooms: [12.8, 14.2], sizes: [[23, 30], [15, 20], [12, 14], [10.5, 12]], spacing: 0.24, apart: 260 }, // prettier-ignore
  { zooms: [14.2, 24], sizes: [[32, 42], [22, 30], [15, 19], [12.5, 16]], spacing: 0.3, apart: 420 }, // prettier-ignore
];

/** Where sizes no longer grow. */
const LAST_GROWTH = 16;
/** Names up to so many letters are short. */
const SHORT = 6;

const paint = {
  'text-color': litLetters(ground.waterLabel),
  'text-halo-color': litLetters(ground.waterHalo),
  'text-halo-width': 1.2,
};

function bandLayer(language: string, band: Band, index: number): SymbolLayerSpecification {
  const { sizes, spacing, apart } = band;
  const [from, to] = band.zooms;
  const name = groundName(language);
  const size = (end: 0 | 1): ExpressionSpecification => {
    const [short = 0, long = 0, second = 0, third = 0] = sizes.map((ends) => ends[end]);
    const first: ExpressionSpecification = ['case', ['<=', ['length', name], SHORT], short, long];
    return ['match', ['get', 'rank'], 1, first, 2, second, third];
  };
  return {
    id: `water-label-${index + 1}`,
    type: 'symbol',
    source: 'labels',
    minzoom: from,
    maxzoom: to,
    filter: ['all', ['==', ['get', 'kind'], 'water'], ['<', ['get', 'rank'], sizes.length]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': apart,
      'symbol-sort-key': ['get', 'rank'],
      'text-field': name,
      'text-font': [font.italic],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        from,
        size(0),
        Math.min(to, LAST_GROWTH),
        size(1),
      ],
      'text-letter-spacing': ['match', ['get', 'rank'], 1, spacing, 0.1],
      'text-max-angle': 45,
      'text-padding': 1,
    },
    paint,
  };
}

/** The gulf, which has no course to follow: level, and larger than any river. */
const seaLayer = (language: string): SymbolLayerSpecification => ({
  id: 'sea-label',
  type: 'symbol',
  source: 'labels',
  filter: ['==', ['get', 'kind'], 'sea'],
  layout: {
    'text-field': groundName(language),
    'text-font': [font.italic],
    'text-size': ['interpolate', ['linear'], ['zoom'], 10.5, 14, 15, 34],
    'text-letter-spacing': 0.24,
    'text-line-height': 1.4,
    'text-max-width': 7,
  },
  paint,
});

/** Names of waters: spaced italics along them. */
export const waterLabelLayers = (language: string): SymbolLayerSpecification[] => [
  seaLayer(language),
  ...bands.map((band, index) => bandLayer(language, band, index)),
];
