import { describe, expect, it } from 'vitest';
import { inBox } from '../../src/cli/checkGroundBanks';
import { densify, insidePolygon, lineOf } from '../../src/routing/ground';
import { crossing } from '../../src/routing/water';
import type { Position } from '../../src/scenario/schema';
import { need } from '../helpers';
import { bridges, canals, lands, streets } from './groundLines';

/** Where each open water lies on the sheet, as [west, south, east, north]; no two of them share a spot. */
const WATERS: Record<string, readonly (readonly number[])[]> = {
  neva: [
    [30.3245, 59.94, 30.45, 59.955],
    [30.3105, 59.94, 30.3245, 59.9492],
    [30.38, 59.88, 30.45, 59.94],
  ],
  'bolshaya-neva': [[30.2, 59.9172, 30.3105, 59.9435]],
  'malaya-neva': [[30.22, 59.9437, 30.3075, 59.955]],
  'kronverk-strait': [[30.3075, 59.9493, 30.3244, 59.9535]],
  'bolshaya-nevka': [
    [30.305, 59.9555, 30.345, 59.983],
    [30.2, 59.9803, 30.305, 59.99],
  ],
  'malaya-nevka': [
    [30.277, 59.966, 30.305, 59.98],
    [30.2, 59.9555, 30.277, 59.9685],
  ],
  'srednyaya-nevka': [[30.2, 59.974, 30.277, 59.9802]],
  ekateringofka: [[30.24, 59.898, 30.272, 59.9099], [30.24, 59.91, 30.265, 59.917]], // prettier-ignore
};

const MATERIALS = ['iron', 'stone', 'wood'];
const MOVES = ['bascule', 'drawbridge', 'swing', 'none'];

const onLand = (point: Position): boolean => lands.some((rings) => insidePolygon(point, rings));
const ends = (line: readonly Position[]): Position[] => [need(line[0]), need(line.at(-1))];

/** The ids of the canals whose lines a path crosses, once for each crossing. */
function canalsCrossed(path: readonly Position[]): string[] {
  return canals.flatMap(({ properties, geometry }) => {
    const line = geometry.coordinates as Position[];
    return path.slice(1).flatMap((b, i) =>
      line.slice(1).flatMap((d, j) => (crossing(need(path[i]), b, need(line[j]), d) ? [properties.id] : [])), // prettier-ignore
    );
  });
}

describe('the bridges', () => {
  it('are at least sixty, each with its year or the word that it is unknown', () => {
    expect(bridges.length).toBeGreaterThanOrEqual(60);
    const undated = bridges.filter(
      ({ properties: { year, yearUnknown } }) => (typeof year === 'number') === (yearUnknown === true),
    );
    expect(undated.map(({ id }) => id)).toEqual([]);
    const late = bridges.filter(({ properties: { year } }) => year !== undefined && year > 1917);
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  it('say how wide they are, of what, and what moves', () => {
    const silent = bridges.filter(
      ({ properties: { width, material, moves } }) =>
        !(width > 0) || !MATERIALS.includes(material) || !MOVES.includes(moves),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    const neva = bridges.filter(({ properties: { crosses } }) => /neva$/.test(crosses));
    expect(neva.map(({ properties: { moves } }) => moves)).not.toContain('none');
  });

  it.each(bridges.map((bridge) => [bridge.properties.id, bridge] as const))(
    '%s leads from bank to bank over the one water that it names',
    (_id, bridge) => {
      const { crosses } = bridge.properties;
      const line = lineOf(bridge);
      expect(ends(line).map(onLand)).toEqual([true, true]);
      const waters = WATERS[crosses];
      if (!waters) {
        expect(canalsCrossed(line)).toEqual([crosses]);
        return;
      }
      expect(canalsCrossed(line)).toEqual([]);
      const wet = densify(line, 5).filter((point) => !onLand(point));
      expect(wet.length).toBeGreaterThan(0);
      const names = wet.flatMap((point) =>
        Object.keys(WATERS).filter((name) => need(WATERS[name]).some((box) => inBox(point, box))),
      );
      expect([...new Set(names)]).toEqual([crosses]);
    },
  );

  it('meet a street at both ends, but for those of the railways', () => {
    const nodes = new Set(streets.flatMap((street) => lineOf(street).map((point) => point.join())));
    const loose = bridges
      .filter(({ properties }) => properties.carries !== 'railway')
      .filter((bridge) => ends(lineOf(bridge)).some((end) => !nodes.has(end.join())));
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});
