import type { LayerSpecification } from 'maplibre-gl';
import { ground, lit } from './palette';

export const parkLayers: LayerSpecification[] = [
  {
    id: 'park',
    type: 'fill',
    source: 'parks',
    filter: ['!=', ['get', 'kind'], 'square'],
    paint: { 'fill-color': lit(ground.park) },
  },
  {
    id: 'open-square',
    type: 'fill',
    source: 'parks',
    filter: ['==', ['get', 'kind'], 'square'],
    paint: { 'fill-color': lit(ground.square) },
  },
  {
    id: 'park-edge',
    type: 'line',
    source: 'parks',
    minzoom: 13,
    paint: { 'line-color': lit(ground.shore), 'line-width': 0.6, 'line-opacity': 0.5 },
  },
];
