import { describe, expect, it } from 'vitest';
import { canalBanksOf } from '../../../src/map/style/shapes/canalBanks';
import { area, collection, line, onlyLine } from './sketch';

/** A bank 300 m deep along a river in the south. */
const land = collection(area({}, [-500, 0], [500, 0], [500, 300], [-500, 300]));
const canal = (id: string, width: number, ...points: [number, number][]) =>
  line({ id, width }, ...points);

describe('the walls of the canals', () => {
  it('begin where the land does, and bend where the canal bends', () => {
    const walls = canalBanksOf(collection(canal('a', 10, [0, -60], [0, 100], [80, 200])), land);
    const points = onlyLine(walls);
    expect(points).toHaveLength(3);
    expect(points[0]?.[0]).toBe(0);
    expect(points[0]?.[1]).toBeGreaterThanOrEqual(0);
    expect(points[0]?.[1]).toBeLessThanOrEqual(4);
    expect(points.slice(1)).toEqual([
      [0, 100],
      [80, 200],
    ]);
  });

  it('end where the canal runs into another', () => {
    const through = canal('through', 40, [-400, 150], [400, 150]);
    const side = canal('side', 10, [0, 50], [0, 150]);
    const [, walls] = canalBanksOf(collection(through, side), land).features;
    const end = onlyLine(collection(...(walls ? [walls] : []))).at(-1);
    expect(end?.[1]).toBeGreaterThan(125);
    expect(end?.[1]).toBeLessThanOrEqual(130);
  });

  it('keep the width of the canal; one that touches no land has none', () => {
    const [first] = canalBanksOf(collection(canal('a', 12, [0, 10], [0, 90])), land).features;
    expect(first?.properties).toEqual({ id: 'a', width: 12 });
    expect(canalBanksOf(collection(canal('b', 12, [0, -90], [0, -10])), land).features).toEqual([]);
  });
});
