import { describe, expect, it } from 'vitest';
import { strengthAt } from '../../src/replay/strength';
import { at, need, realScenario } from '../helpers';

const { units, unitIndex } = realScenario();
const unit = (id: string) => need(units[need(unitIndex.get(id))]);
const said = (id: string, time: string) => strengthAt(unit(id), at(time)).map(({ men }) => men);

describe('the strength of a unit', () => {
  it('is that of the newest moment for which a source gives a number', () => {
    expect(said('junkers', '1917-10-24T11:59')).toEqual([]);
    expect(said('junkers', '1917-10-24T12:00')).toEqual([200]);
    expect(said('junkers', '1917-10-25T15:00')).toEqual([900, 2000]);
    expect(said('duma-procession', '1917-10-26T01:00')).toEqual([400]);
  });

  it('is unknown at a moment where the numbers have none', () => {
    expect(said('fortress-garrison', '1917-10-25T12:00')).toEqual([]);
  });

  it('is told in order of time, and goes on changing for those who hold the palace', () => {
    for (const { id, strength } of units) {
      const times = strength.map((claim) => claim.at ?? -Infinity);
      expect(times, id).toEqual(times.toSorted((a, b) => a - b));
    }
    const moments = new Set(unit('junkers').strength.map((claim) => claim.at));
    expect(moments.size).toBeGreaterThanOrEqual(5);
  });
});
