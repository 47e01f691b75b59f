import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { metresWide, nearerThan } from './expressions';
import { afterDark, ground, lampLight, lit } from './palette';

const isMain: ExpressionSpecification = ['==', ['get', 'class'], 'main'];
const isLane: ExpressionSpecification = ['==', ['get', 'class'], 'lane'];
const isShown: ExpressionSpecification = ['any', ['!', isLane], nearerThan(13)];
const width: ExpressionSpecification = ['get', 'width'];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Streets as the paper between the blocks: a thin casing, then the roadway in true width. */
export const streetLayers: LayerSpecification[] = [
  {
    id: 'street-casing',
    type: 'line',
    source: 'streets',
    minzoom: 12.5,
    filter: isShown,
    layout: round,
    paint: {
      'line-color': lit(ground.streetCasing),
      'line-width': metresWide(width, 0.6, 1.2),
    },
  },
  {
    id: 'street',
    type: 'line',
    source: 'streets',
    filter: ['all', ['!', isMain], isShown],
    layout: round,
    paint: { 'line-color': lit(ground.street), 'line-width': metresWide(width, 0.5) },
  },
  {
    id: 'street-main',
    type: 'line',
    source: 'streets',
    filter: isMain,
    layout: round,
    paint: { 'line-color': lit(ground.mainStreet), 'line-width': metresWide(width, 1.1) },
  },
];

/** Lamps along the main streets, squares and embankments: points of warm light with a faint glow. */
export const lampLayers: LayerSpecification[] = [
  {
    id: 'lamp',
    type: 'circle',
    source: 'lamps',
    minzoom: 12,
    paint: {
      'circle-color': lampLight,
      'circle-opacity': afterDark(1),
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 12, 0.7, 14, 1.5, 17, 3.5],
      'circle-stroke-color': lampLight,
      'circle-stroke-opacity': afterDark(0.2),
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 12, 0.8, 14, 2.6, 17, 9],
    },
  },
];
