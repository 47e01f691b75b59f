import type { LayerSpecification } from 'maplibre-gl';
import type { Status } from '../../scenario/schema';
import { metresWide, whileStatus } from './expressions';
import { ground, lit, statusColour, statusPlate } from './palette';

/** Every bridge of the ground: piers standing in the river, two parapets and a roadway. */
export const bridgeLayers: LayerSpecification[] = [
  {
    id: 'bridge-pier',
    type: 'line',
    source: 'piers',
    minzoom: 12.6,
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': lit(ground.bridgeEdge),
      'line-width': metresWide(['get', 'thick'], 1.2),
    },
  },
  {
    id: 'bridge-parapet',
    type: 'line',
    source: 'bridges',
    paint: {
      'line-color': lit(ground.bridgeEdge),
      'line-width': metresWide(['get', 'width'], 1.4, 2.2),
    },
  },
  {
    id: 'bridge-road',
    type: 'line',
    source: 'bridges',
    paint: { 'line-color': lit(ground.bridge), 'line-width': metresWide(['get', 'width'], 0.8) },
  },
];

/** How a held bridge is drawn, apart from its colour: solid, dashed, or a chain of dots. */
const dash: Partial<Record<Status, [number, number]>> = {
  contested: [1.2, 0.8],
  unknown: [0.15, 1.6],
};

const band = (status: Status): LayerSpecification => ({
  id: `place-bridge-${status}`,
  type: 'line',
  source: 'places',
  filter: ['==', ['geometry-type'], 'LineString'],
  layout: { 'line-cap': status === 'unknown' ? 'round' : 'butt' },
  paint: {
    'line-color': statusColour[status],
    'line-width': ['interpolate', ['linear'], ['zoom'], 11, 4, 13, 6, 15, 10, 17, 22],
    'line-opacity': whileStatus(status),
    ...(dash[status] ? { 'line-dasharray': dash[status] } : {}),
  },
});

/** The bridges that change hands, in the colour of whoever holds them; a white core marks the government's. */
export const placeBridgeLayers: LayerSpecification[] = [
  {
    id: 'place-bridge-bed',
    type: 'line',
    source: 'places',
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: {
      'line-color': statusPlate.fill,
      'line-width': ['interpolate', ['linear'], ['zoom'], 11, 6, 13, 9, 15, 14, 17, 28],
    },
  },
  band('neutral'),
  band('unknown'),
  band('contested'),
  band('government'),
  band('soviet'),
  {
    id: 'place-bridge-core',
    type: 'line',
    source: 'places',
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: {
      'line-color': '#ffffff',
      'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 13, 1.5, 15, 2.5, 17, 5],
      'line-opacity': whileStatus('government', 0.95),
    },
  },
];
