/** Whether the ends of the drawn bridges stand on both banks, by our land and by the water of a reference. */
import type { FeatureCollection, LineString } from 'geojson';
import type { Position } from '../scenario/schema';
import { ringsOf, type Land, type WaterAreas } from './checkGroundBanks';
import { insidePolygon } from '../routing/ground';
import { Nearness } from './checkGroundPlane';

export type Bridges = FeatureCollection<LineString, { id: string; guess?: boolean }>;

/** How far out from a reference bank a bridge's end may stand, metres: the limit of the banks themselves. */
const ASHORE = 25;

/** Each fault as a line of text; guessed bridges are held to our own land only. */
export function bridgeFaults(bridges: Bridges, land: Land, water: WaterAreas): string[] {
  const grounds = land.features.map(({ geometry }) => geometry.coordinates as Position[][]);
  const waters = water.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates as Position[][]]
      : (geometry.coordinates as Position[][][]),
  );
  const bank = new Nearness(ringsOf(water), 4 * ASHORE);
  return bridges.features.flatMap(({ geometry, properties: { id, guess } }) =>
    [geometry.coordinates[0], geometry.coordinates.at(-1)].flatMap((end) => {
      const at = end as Position;
      if (!grounds.some((rings) => insidePolygon(at, rings)))
        return [`${id}: an end is off our land`];
      const wet = !guess && waters.some((rings) => insidePolygon(at, rings));
      return wet && bank.metres(at) > ASHORE ? [`${id}: an end is in the reference's water`] : [];
    }),
  );
}
