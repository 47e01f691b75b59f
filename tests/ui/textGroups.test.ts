import { describe, expect, it } from 'vitest';
import { compileReplay, frameAt } from '../../src/replay/frame';
import {
  happenedBefore,
  happenedNow,
  holdersByStatus,
  whereabouts,
  whereaboutsKey,
} from '../../src/ui/textGroups';
import { at, need, realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);
const moments = ['1917-10-24T00:00', '1917-10-24T17:00', '1917-10-25T02:10', '1917-10-26T02:10'];

describe('the story in words', () => {
  it('tells every event of the newest instant, and then the ones before it', () => {
    const { event } = frameAt(replay, at('1917-10-25T02:10'));
    const now = happenedNow(scenario, event);
    expect(now.map((item) => item.when.best)).toEqual(now.map(() => at('1917-10-25T02:00')));
    expect(now.length).toBeGreaterThan(1);
    const before = happenedBefore(scenario, event, 3);
    expect(before).toHaveLength(3);
    expect(need(before[0]).when.best).toBeLessThan(at('1917-10-25T02:00'));
  });

  it('has nothing that just happened when the clock has not started', () => {
    const { event } = frameAt(replay, scenario.start - 1);
    expect(happenedNow(scenario, event)).toEqual([]);
    expect(happenedBefore(scenario, event, 2)).toHaveLength(2);
  });

  it.each(moments)('puts each place of the sheet under one status at %s', (moment) => {
    const { statuses } = frameAt(replay, at(moment));
    const told = holdersByStatus(scenario, statuses).flatMap(({ status, places }) =>
      places.map(({ place, state }) => {
        expect(state.status).toBe(status);
        return place.id;
      }),
    );
    const inside = scenario.places.filter((place) => !place.properties.outside);
    expect(told.toSorted()).toEqual(inside.map((place) => place.id).toSorted());
  });

  it.each(moments)('tells each unit that is there once at %s', (moment) => {
    const frame = frameAt(replay, at(moment));
    const { marching, standing, beyond } = whereabouts(replay, frame);
    const told = [...marching, ...standing.flatMap((group) => group.units)];
    const present = scenario.units.filter((_, index) => frame.units[index]?.present);
    expect(told.map(({ unit }) => unit.id).toSorted()).toEqual(
      present.map((unit) => unit.id).toSorted(),
    );
    expect(marching.every((item) => item.frame.moving)).toBe(true);
    expect(beyond.some((item) => item.frame.present)).toBe(false);
  });

  it('keeps its key while everybody marches on, and changes it when somebody arrives', () => {
    const leg = need(scenario.units.flatMap((unit) => unit.legs)[0]);
    const keyAt = (instant: number): string => whereaboutsKey(frameAt(replay, instant));
    expect(keyAt(leg.depart + 1)).toBe(keyAt(leg.depart + 2));
    expect(keyAt(leg.arrive - 1)).not.toBe(keyAt(leg.arrive + 1));
  });
});
