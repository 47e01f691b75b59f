import type { Scenario } from '../scenario/scenario';
import type { Statuses } from '../replay/statuses';

/** The places whose light can be cut, and the power station that lights them. */
const litBy: Readonly<Record<string, string>> = { 'winter-palace': 'power-station' };

/**
 * Which of these places are without light, by their index. Event power-station-taken says that the Winter Palace lost
 * its light; that it is dark as long as the station and the palace are in different hands is this map's inference.
 */
export function darkPlaces(scenario: Scenario, statuses: Statuses): readonly [number, boolean][] {
  return Object.entries(litBy).flatMap(([place, station]): [number, boolean][] => {
    const index = scenario.placeIndex.get(place) ?? -1;
    const held = statuses.places[index]?.status;
    const cutBy = statuses.places[scenario.placeIndex.get(station) ?? -1]?.status;
    return held && cutBy ? [[index, cutBy === 'soviet' && held !== 'soviet']] : [];
  });
}
