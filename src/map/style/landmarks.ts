import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { nearerThan } from './expressions';
import { afterDark } from './palette';

const isGreat: ExpressionSpecification = ['==', ['get', 'rank'], 1];
const appears: ExpressionSpecification = [
  'any',
  ['all', ['==', ['get', 'rank'], 2], nearerThan(12)],
  nearerThan(13),
];

const views = (
  id: string,
  filter: ExpressionSpecification,
  always: boolean,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'landmarks',
  maxzoom: 14,
  filter,
  layout: {
    'icon-image': ['concat', 'landmark-', ['get', 'sign']],
    'icon-size': ['interpolate', ['linear'], ['zoom'], 10.5, 0.5, 12, 0.7, 13.5, 0.95],
    'icon-anchor': 'bottom',
    // The mark of the place itself stands at the foot of its view.
    'icon-offset': ['case', ['get', 'place'], ['literal', [0, -12]], ['literal', [0, 6]]],
    'icon-padding': 0,
    'icon-allow-overlap': always,
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: { 'icon-opacity': ['-', 1, afterDark(0.38)] },
});

/** Small engraved views of the landmarks at city scale; they give way to the plan where it can be read. */
export const landmarkLayer = views('landmark', ['all', ['!', isGreat], appears], false);

/** The greatest of them, which no name may cover. */
export const greatLandmarkLayer = views('landmark-great', isGreat, true);
