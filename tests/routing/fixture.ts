import type { Ground } from '../../src/routing/ground';
import type { Position } from '../../src/scenario/schema';

const line = <P extends { id: string }>(properties: P, coordinates: Position[]) => ({
  type: 'Feature' as const,
  id: properties.id,
  properties,
  geometry: { type: 'LineString' as const, coordinates },
});
const street = (id: string, coordinates: Position[]) =>
  line({ id, class: 'street' as const, width: 12 }, coordinates);
const bridge = (id: string, coordinates: Position[]) =>
  line({ id, width: 20, crosses: 'river' }, coordinates);
const bank = (id: string, south: number, north: number) => ({
  type: 'Feature' as const,
  id,
  properties: { id },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [[[30.2, south], [30.4, south], [30.4, north], [30.2, north], [30.2, south]]], // prettier-ignore
  },
});

/** The banks of the fixture's river, which runs from west to east. */
const SOUTH_BANK = 59.94;
const NORTH_BANK = 59.945;

/** A river with a quay street on each side, two bridges (west and east), and a canal on the south bank. */
export const ground: Ground = {
  streets: {
    type: 'FeatureCollection',
    features: [
      street('south-quay', [[30.25, 59.939], [30.3, 59.939], [30.35, 59.939]]),
      street('north-quay', [[30.25, 59.946], [30.3, 59.946], [30.35, 59.946]]),
      street('island-lane', [[30.21, 59.99], [30.22, 59.99]]),
    ],
  },
  bridges: {
    type: 'FeatureCollection',
    features: [
      bridge('west', [[30.25, 59.939], [30.25, 59.946]]),
      bridge('east', [[30.35, 59.939], [30.35, 59.946]]),
    ],
  },
  canals: {
    type: 'FeatureCollection',
    features: [line({ id: 'canal', width: 20 }, [[30.32, 59.93], [30.32, SOUTH_BANK]])],
  },
  land: {
    type: 'FeatureCollection',
    features: [bank('south', 59.9, SOUTH_BANK), bank('north', NORTH_BANK, 60)],
  },
}; // prettier-ignore
