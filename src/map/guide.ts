import type { MapView } from '../link/hash';
import type { Replay } from '../replay/frame';
import { anchorOf } from '../scenario/scenario';
import type { Position } from '../scenario/schema';

/** Zoom at which one place and the streets round it fill the map. */
const CLOSE = 13.9;
const FAR = 12.6;

/** Where the action is: the places of the newest event that is more than a detail, or undefined before it. */
export function guideView({ scenario }: Replay, newest: number): MapView | undefined {
  for (let index = newest; index >= 0; index -= 1) {
    const event = scenario.events[index];
    if (!event || event.when.best < scenario.start) return undefined;
    if (event.weight < 2) continue;
    const points = event.places.flatMap((id): Position[] => {
      const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
      return place && !place.properties.outside ? [anchorOf(place)] : [];
    });
    if (points.length === 0) continue;
    const mean = (axis: 0 | 1): number =>
      points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    const span =
      Math.max(...points.map((point) => point[0])) - Math.min(...points.map((point) => point[0]));
    return { zoom: span > 0.03 ? FAR : CLOSE, lon: mean(0), lat: mean(1) };
  }
  return undefined;
}
