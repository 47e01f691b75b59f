import type { LayerSpecification } from 'maplibre-gl';
import { metresWide } from './expressions';
import { ground, lit } from './palette';

/** The sheet of water, the land on it, and two engraved lines along the banks. */
export const landLayers: LayerSpecification[] = [
  { id: 'table', type: 'background', paint: { 'background-color': lit(ground.table) } },
  { id: 'water', type: 'fill', source: 'sheet', paint: { 'fill-color': lit(ground.water) } },
  {
    id: 'engraving-outer',
    type: 'line',
    source: 'land',
    minzoom: 12,
    paint: {
      'line-color': lit(ground.waterLine),
      'line-opacity': 0.45,
      'line-width': 0.6,
      'line-gap-width': metresWide(44),
    },
  },
  {
    id: 'engraving-inner',
    type: 'line',
    source: 'land',
    minzoom: 11.5,
    paint: {
      'line-color': lit(ground.waterLine),
      'line-opacity': 0.7,
      'line-width': 0.7,
      'line-gap-width': metresWide(20),
    },
  },
  {
    id: 'quay',
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': lit(ground.shore), 'line-width': metresWide(5, 0.8) },
  },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': lit(ground.land) } },
];

export const canalLayers: LayerSpecification[] = [
  {
    id: 'canal-quay',
    type: 'line',
    source: 'canals',
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint: {
      'line-color': lit(ground.shore),
      'line-width': metresWide(['+', ['get', 'width'], 6], 1.4),
    },
  },
  {
    id: 'canal',
    type: 'line',
    source: 'canals',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': lit(ground.water), 'line-width': metresWide(['get', 'width'], 0.9) },
  },
];

/** Drawn last of the ground: the neat line that frames the sheet. */
export const frameLayers: LayerSpecification[] = [
  {
    id: 'surroundings',
    type: 'fill',
    source: 'surroundings',
    paint: { 'fill-color': lit(ground.table) },
  },
  {
    id: 'neat-line-outer',
    type: 'line',
    source: 'sheet',
    paint: { 'line-color': lit(ground.bridgeEdge), 'line-width': 2.5 },
  },
];
