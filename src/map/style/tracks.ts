import type { LayerSpecification } from 'maplibre-gl';

/** The track of the selected unit: attested legs solid, inferred ones dotted; what is still to come is faint. */
export const trackLayers: LayerSpecification[] = [
  {
    id: 'track-casing',
    type: 'line',
    source: 'track',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': '#fffaf0', 'line-width': 6, 'line-opacity': ['get', 'opacity'] },
  },
  {
    id: 'track-attested',
    type: 'line',
    source: 'track',
    filter: ['==', ['get', 'basis'], 'attested'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': 3,
      'line-opacity': ['get', 'opacity'],
    },
  },
  {
    id: 'track-inferred',
    type: 'line',
    source: 'track',
    filter: ['==', ['get', 'basis'], 'inferred'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': 3,
      'line-dasharray': [0.1, 2],
      'line-opacity': ['get', 'opacity'],
    },
  },
];
