import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compileReplay, frameAt, neighbourEvent } from '../../src/replay/frame';
import { sideAt } from '../../src/replay/track';
import { onSheet } from '../../src/scenario/scenario';
import { need, realScenario } from '../helpers';

// Much work on a busy machine: the limit catches a hang, not a slow minute.
vi.setConfig({ testTimeout: 30_000 });

const scenario = realScenario();
const replay = compileReplay(scenario);
const { start, stop } = scenario;
const instants = fc.double({ min: start, max: stop, noNaN: true });
const moving = scenario.units.filter((unit) => unit.legs.length > 0);
const unitFrame = (id: string, instant: number) =>
  need(frameAt(replay, instant).units[need(scenario.unitIndex.get(id))]);

describe('a frame', () => {
  it('depends on its instant alone, whichever frames were asked for before', () => {
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 8 }), instants, (others, t) => {
        const before = frameAt(replay, t);
        others.forEach((other) => frameAt(replay, other));
        expect(frameAt(replay, t)).toEqual(before);
        expect(frameAt(compileReplay(scenario), t)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('has every unit and place, in the order of the files', () => {
    const frame = frameAt(replay, start);
    expect(frame.units).toHaveLength(scenario.units.length);
    expect(frame.statuses.places).toHaveLength(scenario.places.length);
  });

  it('names the newest event, the last of several at one instant, and none before the first', () => {
    expect(frameAt(replay, -1e9).event).toBe(-1);
    for (const { when } of scenario.events) {
      for (const t of [when.best - 1, when.best, when.best + 1]) {
        expect(frameAt(replay, t).event).toBe(
          scenario.events.findLastIndex((event) => event.when.best <= t),
        );
      }
    }
  });
});

describe.each(moving.map((unit) => [unit.id, unit] as const))('%s', (id, unit) => {
  it('is where its legs say at each departure and arrival, a second before and a second after', () => {
    unit.legs.forEach((leg, index) => {
      const path = need(scenario.paths.get(leg.id));
      const previous = unit.legs[index - 1];
      const next = unit.legs[index + 1];
      const leaving = unitFrame(id, leg.depart);
      expect(leaving).toMatchObject({ moving: true, place: leg.from, position: path[0] });
      if (previous?.arrive !== leg.depart) {
        expect(unitFrame(id, leg.depart - 1)).toMatchObject({ moving: false, place: leg.from });
      }
      expect(unitFrame(id, leg.depart + 1).leg?.id).toBe(leg.id);
      expect(unitFrame(id, leg.arrive - 1).leg?.id).toBe(leg.id);
      if (next?.depart !== leg.arrive) {
        const arrived = unitFrame(id, leg.arrive);
        expect(arrived).toMatchObject({ moving: false, place: leg.to, state: leg.state });
        expect(arrived.inferred).toBe(leg.basis === 'inferred');
        expect(distance(arrived.position, need(path.at(-1)), { units: 'meters' })).toBeLessThan(1);
      }
    });
  });

  it('is on its side and shown only while it is formed and on the sheet', () => {
    const cuts = [unit.appears, unit.vanishes, ...unit.sideChanges.map((change) => change.at)];
    const times = [
      start,
      stop,
      ...cuts.flatMap((cut) => (cut === undefined ? [] : [cut - 1, cut])),
    ];
    for (const t of times) {
      const frame = unitFrame(id, t);
      const formed = t >= (unit.appears ?? -Infinity) && t < (unit.vanishes ?? Infinity);
      expect(frame.side).toBe(sideAt(unit, t));
      expect(frame.present).toBe(formed && onSheet(frame.position));
    }
  });
});

describe('the neighbouring events', () => {
  it('lead through all instants of the window forwards, and back again', () => {
    const inside = scenario.events.map((event) => event.when.best).filter((t) => t >= start && t <= stop); // prettier-ignore
    const wanted = [...new Set(inside)];
    for (const direction of [1, -1] as const) {
      const seen: number[] = [];
      let t = direction === 1 ? -Infinity : Infinity;
      for (;;) {
        const event = neighbourEvent(replay, t, direction);
        if (!event) break;
        t = event.when.best;
        seen.push(t);
      }
      expect(seen).toEqual(direction === 1 ? wanted : wanted.toReversed());
    }
  });
});
