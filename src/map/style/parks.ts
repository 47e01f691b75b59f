import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { groundName } from './expressions';
import { font } from './fonts';
import { ground, lit, litLetters } from './palette';

const isSquare: ExpressionSpecification = ['==', ['get', 'kind'], 'square'];

export const parkLayers: LayerSpecification[] = [
  {
    id: 'park',
    type: 'fill',
    source: 'parks',
    filter: ['!', isSquare],
    paint: { 'fill-color': lit(ground.park) },
  },
  {
    id: 'open-square',
    type: 'fill',
    source: 'parks',
    filter: isSquare,
    paint: { 'fill-color': lit(ground.square) },
  },
  {
    id: 'park-trees',
    type: 'fill',
    source: 'parks',
    minzoom: 12.8,
    filter: ['!', isSquare],
    paint: {
      'fill-pattern': [
        'match',
        ['get', 'kind'],
        'cemetery',
        'pattern-graves',
        'garden',
        'pattern-rows',
        'pattern-trees',
      ],
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 12.8, 0, 13.4, 0.5, 15, 0.8],
      // The edge of the park lies over that of its trees.
      'fill-antialias': false,
    },
  },
  {
    id: 'park-edge',
    type: 'line',
    source: 'parks',
    minzoom: 12,
    paint: { 'line-color': lit(ground.parkEdge), 'line-width': 0.8 },
  },
];

/** Names of parks and gardens, from where their trees can be told apart. */
export const parkLabelLayer = (language: string): LayerSpecification => ({
  id: 'park-label',
  type: 'symbol',
  source: 'parks',
  minzoom: 13.4,
  filter: ['!', isSquare],
  layout: {
    'text-field': groundName(language),
    'text-font': [font.italic],
    'text-size': ['interpolate', ['linear'], ['zoom'], 13.4, 11, 16, 15],
    'text-max-width': 7,
    'text-padding': 6,
  },
  paint: {
    'text-color': litLetters(ground.parkLabel),
    'text-halo-color': litLetters(ground.parkHalo),
    'text-halo-width': 1.4,
  },
});
