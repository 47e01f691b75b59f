import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ground, lit } from './palette';

const isMain: ExpressionSpecification = ['==', ['get', 'kind'], 'main'];

/** A line with ties across it; from near by, the two rails. */
export const railwayLayers: LayerSpecification[] = [
  {
    id: 'railway-yard',
    type: 'line',
    source: 'railways',
    minzoom: 12,
    filter: ['==', ['get', 'kind'], 'yard'],
    paint: {
      'line-color': lit(ground.railway),
      'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.6, 15, 1],
    },
  },
  {
    id: 'railway-ties',
    type: 'line',
    source: 'railways',
    minzoom: 11.6,
    filter: ['any', isMain, ['>=', ['zoom'], 13.5]],
    paint: {
      'line-color': lit(ground.railway),
      'line-width': ['interpolate', ['linear'], ['zoom'], 11.6, 3, 15, 7, 17, 12],
      'line-dasharray': [0.22, 1],
    },
  },
  {
    id: 'railway',
    type: 'line',
    source: 'railways',
    filter: isMain,
    paint: {
      'line-color': lit(ground.railway),
      'line-width': ['interpolate', ['linear'], ['zoom'], 10.5, 0.8, 13, 1.2, 15, 1.2],
      'line-gap-width': ['interpolate', ['linear'], ['zoom'], 13, 0, 15, 2.2, 17, 5],
    },
  },
];
