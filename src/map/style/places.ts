import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { statusSchema } from '../../scenario/schema';
import { nameIn, nearerThan, whileStatus } from './expressions';
import { font } from './fonts';
import { ground, litLetters } from './palette';

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** Less important places appear as one comes nearer. */
const rankAtZoom: ExpressionSpecification = [
  'any',
  ['==', ['get', 'rank'], 1],
  ['get', 'key'],
  ['all', ['==', ['get', 'rank'], 2], nearerThan(13)],
  nearerThan(14),
];

const symbolSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  11,
  ['case', ['get', 'key'], 0.62, 0.4],
  13.5,
  ['case', ['get', 'key'], 0.85, 0.6],
  16,
  ['case', ['get', 'key'], 1.2, 0.9],
];

/** One symbol for each status, of which feature-state shows one: a change costs a repaint, not a new layout. */
export const placeLayers: LayerSpecification[] = statusSchema.options.map((status) => ({
  id: `place-${status}`,
  type: 'symbol',
  source: 'places',
  filter: ['all', isPoint, rankAtZoom],
  layout: {
    'icon-image': `status-${status}`,
    'icon-size': symbolSize,
    'icon-allow-overlap': true,
    'icon-padding': 0,
    // All five stand at the same spot: one is enough to keep lettering off it.
    'icon-ignore-placement': status !== 'neutral',
  },
  paint: { 'icon-opacity': whileStatus(status) },
}));

export const raisedLayer: LayerSpecification = {
  id: 'place-raised',
  type: 'symbol',
  source: 'places',
  filter: ['all', isPoint, ['==', ['get', 'kind'], 'bridge']],
  layout: {
    'icon-image': 'bridge-raised',
    'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 15, 1.2],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'raised'], false], 1, 0] },
};

export const placeLabelLayer = (language: string): LayerSpecification => ({
  id: 'place-label',
  type: 'symbol',
  source: 'places',
  filter: [
    'all',
    isPoint,
    [
      'any',
      ['all', ['==', ['get', 'rank'], 1], nearerThan(12)],
      ['all', ['==', ['get', 'rank'], 2], nearerThan(14)],
      nearerThan(15),
    ],
  ],
  layout: {
    'text-field': nameIn(language),
    'text-font': [font.roman],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      11,
      ['match', ['get', 'rank'], 1, 13, 11],
      16,
      ['match', ['get', 'rank'], 1, 18, 14],
    ],
    'text-variable-anchor': [
      'top',
      'left',
      'right',
      'bottom',
      'top-left',
      'top-right',
      'bottom-left',
      'bottom-right',
    ],
    'text-radial-offset': 1.1,
    'text-max-width': 8,
    'text-padding': 1,
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: {
    'text-color': litLetters(ground.label),
    'text-halo-color': litLetters(ground.labelHalo),
    'text-halo-width': 1.8,
  },
});

/** A ring round the place that is open in the panel. */
export const selectionLayers: LayerSpecification[] = [
  {
    id: 'selected-bridge',
    type: 'line',
    source: 'selection',
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': '#e0a100', 'line-width': 3, 'line-gap-width': 14 },
  },
  {
    id: 'selected-place',
    type: 'circle',
    source: 'selection',
    filter: isPoint,
    paint: {
      'circle-radius': 18,
      'circle-color': 'rgba(0,0,0,0)',
      'circle-stroke-color': '#e0a100',
      'circle-stroke-width': 3,
    },
  },
];
