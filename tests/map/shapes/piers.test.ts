import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { piersOf } from '../../../src/map/style/shapes/piers';
import { collection, line, metres } from './sketch';

const piers = (material: string, ...points: [number, number][]) =>
  piersOf(collection(line({ material, width: 20 }, ...points))).features.map(
    ({ geometry, properties }) => ({
      thick: Number(properties?.['thick']),
      ends: (geometry as LineString).coordinates.map(metres),
    }),
  );

describe('the piers', () => {
  it('stand evenly between the banks and across the bridge, beyond it on both sides', () => {
    const stand = piers('iron', [0, 0], [240, 0]);
    expect(stand.map(({ ends }) => ends[0]?.[0])).toEqual([60, 120, 180]);
    for (const { ends } of stand) expect(ends.map(([, y]) => y)).toEqual([16, -16]);
  });

  it('keep their distance round a bend', () => {
    const stand = piers('iron', [0, 0], [120, 0], [120, 120]);
    expect(stand.map(({ ends }) => ends[0]?.[1])).toEqual([16, expect.any(Number), 60]);
    expect(stand.at(-1)?.ends.map(([x]) => x)).toEqual([104, 136]);
  });

  it('are many and thin under timber, few and thick under iron, none under a short bridge', () => {
    const [wood, iron] = [piers('wood', [0, 0], [240, 0]), piers('iron', [0, 0], [240, 0])];
    expect(wood.length).toBeGreaterThan(2 * iron.length);
    expect(wood[0]?.thick).toBeLessThan(iron[0]?.thick ?? 0);
    expect(piers('stone', [0, 0], [60, 0])).toEqual([]);
    expect(piers('ice', [0, 0], [240, 0])).toEqual([]);
  });
});
