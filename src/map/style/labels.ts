import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fartherThan, groundName, nearerThan, shortGroundName } from './expressions';
import { font } from './fonts';
import { ground, litLetters } from './palette';

const halo = {
  'text-color': litLetters(ground.label),
  'text-halo-color': litLetters(ground.labelHalo),
  'text-halo-width': 1.4,
};

const isMain: ExpressionSpecification = ['==', ['get', 'class'], 'main'];

/** Curved along the street; the great streets first and larger. */
export const streetLabelLayers = (language: string): LayerSpecification[] => [
  {
    id: 'street-label',
    type: 'symbol',
    source: 'streets',
    minzoom: 13.2,
    filter: [
      'any',
      isMain,
      ['all', ['in', ['get', 'class'], ['literal', ['street', 'embankment']]], nearerThan(14)],
      ['all', ['!=', ['get', 'class'], 'square'], nearerThan(15)],
    ],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 440,
      'symbol-sort-key': ['match', ['get', 'class'], 'main', 0, 'street', 1, 2],
      'text-field': shortGroundName(language),
      'text-font': [font.roman],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        13.2,
        ['case', isMain, 11, 10],
        16.5,
        ['case', isMain, 16, 13],
      ],
      'text-letter-spacing': 0.06,
      'text-max-angle': 30,
      'text-padding': 6,
    },
    paint: halo,
  },
];

/** Squares that are places of the story too: those have a name of their own from near by. */
const isPlaceToo: ExpressionSpecification = [
  'in',
  ['get', 'id'],
  [
    'literal',
    ['lb-palace-square', 'lb-isaac-square', 'lb-field-of-mars', 'lb-sennaya', 'lb-znamenskaya'],
  ],
];

/** Districts, islands, suburbs and squares: capitals for the parts of the city; they may step aside for a mark. */
export const areaLabelLayer = (language: string): LayerSpecification => ({
  id: 'area-label',
  type: 'symbol',
  source: 'labels',
  maxzoom: 16,
  filter: [
    'all',
    ['!', ['in', ['get', 'kind'], ['literal', ['water', 'sea']]]],
    ['any', ['!=', ['get', 'kind'], 'district'], fartherThan(15)],
    ['any', ['!', isPlaceToo], fartherThan(14)],
    [
      'any',
      ['all', ['==', ['get', 'rank'], 1], ['!=', ['get', 'kind'], 'island']],
      ['all', ['<=', ['get', 'rank'], 2], nearerThan(12)],
      nearerThan(14),
    ],
  ],
  layout: {
    'text-field': groundName(language),
    'text-font': [font.roman],
    'text-transform': ['match', ['get', 'kind'], 'district', 'uppercase', 'none'],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      10.5,
      ['match', ['get', 'kind'], 'district', 9.5, 9],
      15,
      ['match', ['get', 'kind'], 'district', 19, 14],
    ],
    'text-letter-spacing': ['match', ['get', 'kind'], 'district', 0.22, 0.06],
    'text-max-width': 8,
    'text-padding': 2,
    'text-variable-anchor': ['center', 'top', 'bottom'],
    'text-radial-offset': 0.8,
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: {
    'text-color': litLetters(ground.areaLabel),
    'text-halo-color': litLetters(ground.labelHalo),
    'text-halo-width': 2,
    'text-halo-blur': 0.6,
  },
});
