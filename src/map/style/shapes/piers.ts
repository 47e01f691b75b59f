import type { Feature, FeatureCollection } from 'geojson';
import { distance, toDegrees, toPlane } from './plane';

interface Build {
  /** Metres between two piers, and how far they stand out of the deck on either side, and their thickness. */
  readonly span: number;
  readonly beyond: number;
  readonly thick: number;
}

/** How bridges of the time stood in the river: few stone piers under iron, many pile bents under timber. */
const builds: Record<string, Build> = {
  iron: { span: 58, beyond: 6, thick: 8 },
  stone: { span: 34, beyond: 4, thick: 7 },
  wood: { span: 24, beyond: 3, thick: 3 },
};

/** Bridges shorter than this span their canal at one stride, metres. */
const SHORTEST = 85;

/** The piers of the long bridges, evenly spaced between the banks, each a line across its bridge. A drawing, not a survey. */
export function piersOf(bridges: FeatureCollection): FeatureCollection {
  const features: Feature[] = [];
  for (const { geometry, properties } of bridges.features) {
    const build = builds[String(properties?.['material'])];
    if (geometry.type !== 'LineString' || !build) continue;
    const line = geometry.coordinates.map(toPlane);
    const lengths = line.map((point, index) => distance(line[index - 1] ?? point, point));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    if (total < SHORTEST) continue;
    const half = Number(properties?.['width'] ?? 12) / 2 + build.beyond;
    const spans = Math.max(2, Math.round(total / build.span));
    for (let pier = 1; pier < spans; pier += 1) {
      let left = (total * pier) / spans;
      const index = lengths.findIndex((length, at) => {
        if (at > 0 && left <= length) return true;
        left -= length;
        return false;
      });
      const [from, to] = [line[index - 1], line[index]];
      const length = lengths[index];
      if (!from || !to || !length) continue;
      const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
      const [x, y] = [from[0] + ux * left, from[1] + uy * left];
      features.push({
        type: 'Feature',
        properties: { thick: build.thick },
        geometry: {
          type: 'LineString',
          coordinates: [
            toDegrees(x - uy * half, y + ux * half),
            toDegrees(x + uy * half, y - ux * half),
          ],
        },
      });
    }
  }
  return { type: 'FeatureCollection', features };
}
