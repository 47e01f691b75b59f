import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ground, lit, statusColour } from './palette';
import { whileStatus } from './expressions';

const fade: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 11.5, 0, 12.5, 1];

/** Landmark buildings in plan, with a soft shadow to the south-east; those that can change hands take a tint. */
export const buildingLayers: LayerSpecification[] = [
  {
    id: 'building-shadow',
    type: 'fill',
    source: 'buildings',
    minzoom: 13,
    paint: {
      'fill-color': lit(ground.shadow),
      'fill-opacity': 0.55,
      'fill-translate': [2, 2],
      'fill-translate-anchor': 'map',
    },
  },
  {
    id: 'building',
    type: 'fill',
    source: 'buildings',
    minzoom: 11.5,
    paint: { 'fill-color': lit(ground.building), 'fill-opacity': fade },
  },
  ...(['government', 'soviet', 'contested'] as const).map((status): LayerSpecification => ({
    id: `building-${status}`,
    type: 'fill',
    source: 'buildings',
    minzoom: 12,
    paint: { 'fill-color': statusColour[status], 'fill-opacity': whileStatus(status, 0.62) },
  })),
  {
    id: 'building-edge',
    type: 'line',
    source: 'buildings',
    minzoom: 12.5,
    paint: { 'line-color': lit(ground.buildingEdge), 'line-width': 0.8 },
  },
];
