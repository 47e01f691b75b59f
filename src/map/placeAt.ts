import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scenario } from '../scenario/scenario';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How near to what is drawn a click still hits, pixels: half of a comfortable touch target. */
const REACH = 18;
/** The layers in which a place can be hit. */
const LAYERS = ['place-bridge-bed', 'place-government', 'building'];

/** The id of the drawn place that is nearest to a point, in its reach; undefined where there is none. */
export function placeAt(map: MapLibreMap, scenario: Scenario, point: Point): string | undefined {
  const { x, y } = point;
  const found = map.queryRenderedFeatures(
    [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ],
    { layers: LAYERS.filter((id) => map.getLayer(id)) },
  );
  let nearest: { id: string; distance: number } | undefined;
  for (const feature of found) {
    const id: unknown = feature.properties['place'];
    if (typeof id !== 'string') continue;
    const distance = distanceTo(map, scenario, id, point);
    if (!nearest || distance < nearest.distance) nearest = { id, distance };
  }
  return nearest?.id;
}

/** Pixels from a place: from its point, or from the line between its ends. */
function distanceTo(map: MapLibreMap, scenario: Scenario, id: string, { x, y }: Point): number {
  const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
  if (!place) return Infinity;
  const { geometry } = place;
  const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) return Infinity;
  const a = map.project([first[0], first[1]]);
  const b = map.project([last[0], last[1]]);
  const size = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / size;
  const share = size === 0 ? 0 : Math.min(1, Math.max(0, along));
  return Math.hypot(a.x + (b.x - a.x) * share - x, a.y + (b.y - a.y) * share - y);
}
