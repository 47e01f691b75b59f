import type { LayerSpecification } from 'maplibre-gl';
import { groundName } from './expressions';
import { font } from './fonts';
import { ground, lit } from './palette';

const halo = {
  'text-color': lit(ground.label),
  'text-halo-color': lit(ground.labelHalo),
  'text-halo-width': 1.4,
};

export const streetLabelLayers = (language: string): LayerSpecification[] => [
  {
    id: 'street-label',
    type: 'symbol',
    source: 'streets',
    minzoom: 13.6,
    filter: ['any', ['==', ['get', 'class'], 'main'], ['>=', ['zoom'], 14.8]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': groundName(language),
      'text-font': [font.roman],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        13.5,
        ['match', ['get', 'class'], 'main', 12, 10],
        17,
        ['match', ['get', 'class'], 'main', 18, 14],
      ],
      'text-letter-spacing': 0.06,
      'text-max-angle': 30,
      'text-padding': 6,
    },
    paint: halo,
  },
];

export const waterLabelLayer = (language: string): LayerSpecification => ({
  id: 'water-label',
  type: 'symbol',
  source: 'labels',
  filter: [
    'all',
    ['==', ['get', 'kind'], 'water'],
    [
      'any',
      ['==', ['get', 'rank'], 1],
      ['all', ['==', ['get', 'rank'], 2], ['>=', ['zoom'], 12.2]],
      ['>=', ['zoom'], 13.8],
    ],
  ],
  layout: {
    'symbol-placement': 'line-center',
    'text-field': groundName(language),
    'text-font': [font.italic],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      10.5,
      ['match', ['get', 'rank'], 1, 13, 10],
      15,
      ['match', ['get', 'rank'], 1, 28, 15],
    ],
    'text-letter-spacing': ['match', ['get', 'rank'], 1, 0.35, 0.12],
    'text-max-angle': 40,
  },
  paint: {
    'text-color': lit(ground.waterLabel),
    'text-halo-color': lit(ground.waterHalo),
    'text-halo-width': 1,
  },
});

export const areaLabelLayer = (language: string): LayerSpecification => ({
  id: 'area-label',
  type: 'symbol',
  source: 'labels',
  maxzoom: 15.5,
  filter: [
    'all',
    ['!=', ['get', 'kind'], 'water'],
    [
      'any',
      ['==', ['get', 'rank'], 1],
      ['all', ['==', ['get', 'rank'], 2], ['>=', ['zoom'], 12]],
      ['>=', ['zoom'], 13.4],
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
      ['match', ['get', 'rank'], 1, 10, 9],
      15,
      ['match', ['get', 'rank'], 1, 19, 14],
    ],
    'text-letter-spacing': ['match', ['get', 'kind'], 'district', 0.22, 0.08],
    'text-max-width': 8,
    'text-padding': 8,
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: { ...halo, 'text-opacity': 0.82 },
});
