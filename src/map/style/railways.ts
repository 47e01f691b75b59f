import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { nearerThan } from './expressions';
import { ground, lit } from './palette';

const isMain: ExpressionSpecification = ['==', ['get', 'kind'], 'main'];

const isTram: ExpressionSpecification = ['==', ['get', 'kind'], 'tram'];

/** Yards, and from near by the trams, as fine lines; railways with ties across, and at last their two rails. */
export const railwayLayers: LayerSpecification[] = [
  {
    id: 'railway-yard',
    type: 'line',
    source: 'railways',
    minzoom: 12,
    filter: ['any', ['==', ['get', 'kind'], 'yard'], ['all', isTram, nearerThan(14)]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': lit(ground.railway),
      'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.6, 15, 1],
      'line-gap-width': ['interpolate', ['linear'], ['zoom'], 15, 0, 17, ['case', isTram, 3, 0]],
      'line-opacity': ['case', isTram, 0.65, 1],
    },
  },
  {
    id: 'railway-ties',
    type: 'line',
    source: 'railways',
    minzoom: 11.6,
    filter: ['any', isMain, ['all', ['!', isTram], nearerThan(14)]],
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
