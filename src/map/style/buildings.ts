import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { groundName, nearerThan } from './expressions';
import { font } from './fonts';
import { ground, lit, litLetters, statusColour } from './palette';

const fade: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 11.8, 0, 12.6, 1];
const isMonument: ExpressionSpecification = ['==', ['get', 'kind'], 'monument'];
const isDark: ExpressionSpecification = ['boolean', ['feature-state', 'dark'], false];
const status: ExpressionSpecification = ['coalesce', ['feature-state', 'status'], 'none'];
const isHeld: ExpressionSpecification = [
  'in',
  status,
  ['literal', ['government', 'soviet', 'contested']],
];

/** Landmark buildings in plan under a north-west light: shadow on the south-east, a bright rim on the north-west. */
export const buildingLayers: LayerSpecification[] = [
  {
    id: 'building-shadow',
    type: 'fill',
    source: 'buildings',
    minzoom: 12.8,
    paint: {
      'fill-color': lit(ground.shadow),
      'fill-opacity': 0.6,
      // The edge of the building lies over it: smoothing would cost a second pass. So with the hatching and the dark.
      'fill-antialias': false,
      'fill-translate': [
        'interpolate',
        ['linear'],
        ['zoom'],
        13,
        ['literal', [1, 1]],
        17,
        ['literal', [6, 6]],
      ],
      'fill-translate-anchor': 'map',
    },
  },
  {
    id: 'building-light',
    type: 'line',
    source: 'buildings',
    minzoom: 13.3,
    paint: {
      'line-color': lit(ground.buildingLight),
      'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1.4, 17, 3],
      'line-translate': [
        'interpolate',
        ['linear'],
        ['zoom'],
        13,
        ['literal', [-0.7, -0.7]],
        17,
        ['literal', [-2, -2]],
      ],
      'line-translate-anchor': 'map',
    },
  },
  {
    id: 'building',
    type: 'fill',
    source: 'buildings',
    minzoom: 11.8,
    paint: {
      'fill-color': lit(ground.building),
      'fill-opacity': fade,
    },
  },
  {
    id: 'building-hatch',
    type: 'fill',
    source: 'buildings',
    minzoom: 14.5,
    paint: {
      'fill-pattern': 'pattern-hatch',
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 14.5, 0, 15.2, 0.5],
      'fill-antialias': false,
    },
  },
  {
    id: 'building-held',
    type: 'fill',
    source: 'buildings',
    minzoom: 12,
    paint: {
      'fill-color': [
        'match',
        status,
        'government',
        statusColour.government,
        'soviet',
        statusColour.soviet,
        statusColour.contested,
      ],
      'fill-opacity': ['case', isHeld, 0.68, 0],
    },
  },
  {
    // Over the colour of whoever holds it: the one building in which nothing shines.
    id: 'building-dark',
    type: 'fill',
    source: 'buildings',
    minzoom: 12,
    paint: {
      'fill-color': lit(ground.dark),
      'fill-opacity': ['case', isDark, 1, 0],
      'fill-antialias': false,
    },
  },
  {
    id: 'building-edge',
    type: 'line',
    source: 'buildings',
    minzoom: 12.5,
    paint: { 'line-color': lit(ground.buildingEdge), 'line-width': 0.8 },
  },
  {
    id: 'building-windows',
    type: 'line',
    source: 'buildings',
    minzoom: 13,
    paint: {
      'line-color': lit(ground.window),
      'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1, 15, 2, 17, 3.4],
      'line-offset': ['interpolate', ['linear'], ['zoom'], 13, 1, 15, 2.5, 17, 5],
      'line-dasharray': [1, 1.4],
      'line-opacity': ['case', ['all', isHeld, ['!', isDark]], 1, 0],
    },
  },
  {
    id: 'building-cross',
    type: 'symbol',
    source: 'buildings',
    minzoom: 13.6,
    filter: ['==', ['get', 'kind'], 'church'],
    layout: {
      'icon-image': 'church-cross',
      'icon-size': ['interpolate', ['linear'], ['zoom'], 13.6, 0.5, 16, 1],
      'icon-allow-overlap': true,
    },
  },
];

/** Names of the buildings that are no place of the story; those have their own. */
export const buildingLabelLayer = (language: string): LayerSpecification => ({
  id: 'building-label',
  type: 'symbol',
  source: 'buildings',
  minzoom: 14.6,
  filter: ['all', ['!', ['has', 'place']], ['any', ['!', isMonument], nearerThan(16)]],
  layout: {
    'text-field': groundName(language),
    'text-font': [font.italic],
    'text-size': ['interpolate', ['linear'], ['zoom'], 14.6, 11, 17, 14],
    'text-variable-anchor': ['top', 'bottom'],
    'text-radial-offset': 0.7,
    'text-max-width': 7,
    'text-padding': 4,
  },
  paint: {
    'text-color': litLetters(ground.label),
    'text-halo-color': litLetters(ground.labelHalo),
    'text-halo-width': 1.4,
  },
});
