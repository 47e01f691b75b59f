import type { Feature, FeatureCollection } from 'geojson';
import { distance, toDegrees, toPlane } from './plane';

/** Metres from one lamp to the next, which stands on the other side of the street. */
const SPACING = 46;
/** The classes of street that were lit best, and how far from the middle their lamps stand, in widths. */
const beside: Record<string, number> = { main: 0.38, square: 0.38, embankment: 0.1 };

/** Street lamps, left and right in turn, along the streets that were lit best. A drawing, not a survey. */
export function lampsOf(streets: FeatureCollection): FeatureCollection {
  const features: Feature[] = [];
  for (const { geometry, properties } of streets.features) {
    const kind: unknown = properties?.['class'];
    if (geometry.type !== 'LineString' || !(String(kind) in beside)) continue;
    const half = Number(properties?.['width'] ?? 12) * (beside[String(kind)] ?? 0);
    let side = 1;
    let next = SPACING / 2;
    geometry.coordinates.forEach((position, index, line) => {
      const before = line[index - 1];
      if (!before) return;
      const [from, to] = [toPlane(before), toPlane(position)];
      const length = distance(from, to);
      const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
      for (; next < length; next += SPACING) {
        const [x, y] = [from[0] + ux * next, from[1] + uy * next];
        features.push({
          type: 'Feature',
          properties: {},
          geometry: {
            type: 'Point',
            coordinates: toDegrees(x - uy * half * side, y + ux * half * side),
          },
        });
        side = -side;
      }
      next -= length;
    });
  }
  return { type: 'FeatureCollection', features };
}
