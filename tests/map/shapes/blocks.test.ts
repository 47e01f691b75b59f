import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGround } from '../../../src/cli/files';
import { blocksOf } from '../../../src/map/style/shapes/blocks';
import { insidePolygon } from '../../../src/routing/ground';
import type { Position } from '../../../src/scenario/schema';
import { area, collection, line, metres } from './sketch';

const country = collection(area({}, [-2000, -2000], [3000, -2000], [3000, 3000], [-2000, 3000]));
const street = { class: 'street' };
const ring = (size: number, properties = street) =>
  line(properties, [0, 0], [size, 0], [size, size], [0, size], [0, 0]);

describe('the blocks', () => {
  it('are what streets go round: two where a street divides a ring, none of them twice', () => {
    const across = line(street, [0, 0], [100, 100]);
    const { features } = blocksOf(collection(ring(100), across), country);
    expect(features).toHaveLength(2);
    const corners = (features[0]?.geometry as Polygon).coordinates[0]?.map(metres);
    expect(corners).toHaveLength(4);
    expect(corners?.at(-1)).toEqual(corners?.[0]);
  });

  it('do not grow from dead ends, and are bounded by nothing open', () => {
    const deadEnd = line(street, [100, 100], [150, 150], [200, 150]);
    expect(blocksOf(collection(ring(100), deadEnd), country).features).toHaveLength(1);
    expect(blocksOf(collection(deadEnd), country).features).toEqual([]);
  });

  it('leave out yards too small, open country too large, and squares', () => {
    expect(blocksOf(collection(ring(15)), country).features).toEqual([]);
    expect(blocksOf(collection(ring(900)), country).features).toEqual([]);
    expect(blocksOf(collection(ring(100, { class: 'square' })), country).features).toEqual([]);
  });

  it('leave out what has open water in it', () => {
    const banks = collection(area({}, [-50, -50], [200, -50], [200, 800], [-50, 800]));
    expect(blocksOf(collection(ring(680)), country).features).toHaveLength(1);
    expect(blocksOf(collection(ring(680)), banks).features).toEqual([]);
  });

  it('are several hundred on the sheet, and the middle of each is on land', () => {
    const { streets, land } = readGround();
    const { features } = blocksOf(streets, land);
    expect(features.length).toBeGreaterThan(400);
    const lands = land.features.map(({ geometry }) => geometry.coordinates as Position[][]);
    const afloat = features.filter(({ geometry }) => {
      const [outline = []] = (geometry as Polygon).coordinates;
      const middle = [0, 1].map(
        (axis) => outline.slice(1).reduce((sum, p) => sum + (p[axis] ?? 0), 0) / (outline.length - 1), // prettier-ignore
      ) as Position;
      const inside = insidePolygon(middle, [outline as Position[]]);
      return inside && !lands.some((rings) => insidePolygon(middle, rings));
    });
    expect(afloat).toEqual([]);
  });
});
