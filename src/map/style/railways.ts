import type { LayerSpecification } from 'maplibre-gl';
import { ground, lit } from './palette';

export const railwayLayers: LayerSpecification[] = [
  {
    id: 'railway',
    type: 'line',
    source: 'railways',
    filter: ['==', ['get', 'kind'], 'main'],
    paint: {
      'line-color': lit(ground.railway),
      'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 15, 2.2],
    },
  },
  {
    id: 'railway-ties',
    type: 'line',
    source: 'railways',
    minzoom: 12,
    filter: ['==', ['get', 'kind'], 'main'],
    paint: {
      'line-color': lit(ground.railway),
      'line-width': ['interpolate', ['linear'], ['zoom'], 12, 3.5, 15, 7],
      'line-dasharray': [0.25, 1.6],
    },
  },
  {
    id: 'railway-yard',
    type: 'line',
    source: 'railways',
    minzoom: 12.5,
    filter: ['==', ['get', 'kind'], 'yard'],
    paint: { 'line-color': lit(ground.railway), 'line-width': 0.8 },
  },
];
