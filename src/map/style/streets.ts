import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { metresWide } from './expressions';
import { ground, lit } from './palette';

const isMain: ExpressionSpecification = ['==', ['get', 'class'], 'main'];
const isLane: ExpressionSpecification = ['==', ['get', 'class'], 'lane'];

/** Streets as the paper between the blocks: a thin casing, then the roadway in true width. */
export const streetLayers: LayerSpecification[] = [
  {
    id: 'street-casing',
    type: 'line',
    source: 'streets',
    minzoom: 12.5,
    filter: ['!', isLane],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': lit(ground.streetCasing),
      'line-width': metresWide(['get', 'width'], 0.6, 1.2),
    },
  },
  {
    id: 'lane',
    type: 'line',
    source: 'streets',
    minzoom: 13,
    filter: isLane,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': lit(ground.street), 'line-width': metresWide(['get', 'width'], 0.5) },
  },
  {
    id: 'street',
    type: 'line',
    source: 'streets',
    filter: ['all', ['!', isMain], ['!', isLane]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': lit(ground.street), 'line-width': metresWide(['get', 'width'], 0.45) },
  },
  {
    id: 'street-main',
    type: 'line',
    source: 'streets',
    filter: isMain,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': lit(ground.mainStreet), 'line-width': metresWide(['get', 'width'], 1) },
  },
];
