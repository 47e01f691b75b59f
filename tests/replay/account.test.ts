import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Playback } from '../../src/playback/playback.svelte';
import { contributions, offeredAccounts, tellBy, withAccount } from '../../src/replay/account';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { parseScenario } from '../../src/scenario/parse';
import type { Scenario } from '../../src/scenario/scenario';
import { at, need, realScenario, tinyFiles } from '../helpers';

const scenario = realScenario();
const accounts = fc.constantFrom(...scenario.sources.keys());

/** The tiny scenario in which s1 puts the first event elsewhere; the guards arrive with it at 14:00. */
function tiny(time: string): Scenario {
  const files = structuredClone(tinyFiles()) as unknown as {
    'events.json': { events: { id: string; claims: { time?: string }[] }[] };
    'units.json': { units: { legs: { arriveBasis: string; departBasis: string }[] }[] };
  };
  const first = need(files['events.json'].events.find(({ id }) => id === 'first'));
  need(first.claims[0]).time = time;
  const leg = need(files['units.json'].units[0]?.legs[0]);
  leg.arriveBasis = 'source';
  leg.departBasis = 'placed';
  return parseScenario(files as unknown as ReturnType<typeof tinyFiles>);
}

const firstLeg = (told: Scenario) => need(told.units[0]?.legs[0]);

describe('the account of a source', () => {
  it('is the scenario itself where no source is chosen, or the source moves nothing', () => {
    expect(withAccount(scenario, undefined)).toBe(scenario);
    expect(withAccount(scenario, 'no-such-source')).toBe(scenario);
  });

  it('keeps every event, in order of time, each that the source dates at its time', () => {
    fc.assert(
      fc.property(accounts, (source) => {
        const { events } = withAccount(scenario, source);
        expect(events.map(({ id }) => id).toSorted()).toEqual(
          scenario.events.map(({ id }) => id).toSorted(),
        );
        events.forEach((event, index) => {
          const { best, earliest, latest } = event.when;
          expect(best).toBeGreaterThanOrEqual(events[index - 1]?.when.best ?? -Infinity);
          expect(earliest <= best && best <= latest, event.id).toBe(true);
          const claim = event.claims.find((item) => item.source === source && item.time);
          const chosen = need(scenario.events.find(({ id }) => id === event.id)).when.best;
          expect(best, event.id).toBe(claim?.time ?? chosen);
        });
      }),
    );
  });

  it('keeps the legs of each unit in order and apart, none longer, each within the unit’s days', () => {
    fc.assert(
      fc.property(accounts, (source) => {
        withAccount(scenario, source).units.forEach((unit, index) => {
          const before = need(scenario.units[index]);
          expect(unit.legs.map(({ id }) => id)).toEqual(before.legs.map(({ id }) => id));
          unit.legs.forEach((leg, at) => {
            const old = need(before.legs[at]);
            expect(leg.depart, leg.id).toBeLessThan(leg.arrive);
            expect(leg.arrive - leg.depart, leg.id).toBeLessThanOrEqual(old.arrive - old.depart);
            expect(leg.depart, leg.id).toBeGreaterThanOrEqual(
              unit.legs[at - 1]?.arrive ?? -Infinity,
            );
            expect(leg.depart, leg.id).toBeGreaterThanOrEqual(unit.appears ?? -Infinity);
          });
        });
      }),
    );
  });

  it('moves a leg with the event that it arrives with, or says that it could not', () => {
    for (const source of offeredAccounts(scenario)) {
      const { scenario: told, unmoved } = tellBy(scenario, source);
      const best = new Map(told.events.map((event) => [event.id, event.when.best]));
      const old = new Map(scenario.events.map((event) => [event.id, event.when.best]));
      scenario.units.forEach((unit, index) => {
        unit.legs.forEach((leg, at) => {
          if (leg.arriveBasis !== 'source') return;
          const event = leg.events.find((id) => old.get(id) === leg.arrive);
          if (event === undefined || unmoved.includes(leg.id)) return;
          expect(told.units[index]?.legs[at]?.arrive, leg.id).toBe(best.get(event));
        });
      });
    }
  });

  it('compiles to the same frame however often it is told', () => {
    const source = need(offeredAccounts(scenario)[1]);
    const instant = at('1917-10-25T06:00');
    const twice = [1, 2].map(() => frameAt(compileReplay(withAccount(scenario, source)), instant));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('offers the sources with at least five times, most times first', () => {
    const counts = contributions(scenario);
    const times = offeredAccounts(scenario).map((id) => need(counts.get(id)).times);
    expect(times.length).toBeGreaterThan(2);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(5);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});

describe('a leg that arrives with a moved event', () => {
  it('keeps its duration where there is room, and its unit appears in time', () => {
    const told = withAccount(tiny('1917-10-24T11:00'), 's1');
    expect(firstLeg(told).arrive).toBe(at('1917-10-24T11:00'));
    expect(firstLeg(told).depart).toBe(at('1917-10-24T09:00'));
    expect(told.units[0]?.appears).toBe(at('1917-10-24T09:00'));
  });

  it('stays, and is named, where it would overtake the next leg', () => {
    const { scenario: told, unmoved } = tellBy(tiny('1917-10-25T12:30'), 's1');
    expect(unmoved).toEqual(['guards-1']);
    expect(firstLeg(told).arrive).toBe(at('1917-10-24T14:00'));
  });

  it('widens the range of an event that the source puts outside it', () => {
    const told = withAccount(tiny('1917-10-24T16:00'), 's1');
    const { when } = need(told.events.find(({ id }) => id === 'first'));
    expect(when).toMatchObject({ earliest: at('1917-10-24T14:00'), best: at('1917-10-24T16:00') });
    expect(when.latest).toBe(when.best);
  });
});

describe('the playback', () => {
  it('keeps playhead, play and rate when the account changes, and comes back to the same frame', () => {
    let now = 0;
    const playback = new Playback(scenario, () => now);
    playback.seek(at('1917-10-25T05:30'));
    playback.setRate(2);
    playback.play();
    const before = playback.frame;
    playback.setAccount('reed');
    expect([playback.instant, playback.playing, playback.rate]).toEqual([before.instant, true, 2]);
    const { placeIndex } = scenario;
    const exchange = placeIndex.get('telephone') ?? placeIndex.get('telephone-exchange') ?? -1;
    expect(playback.frame.statuses.places[exchange]?.status).toBe('soviet');
    playback.setAccount(undefined);
    expect(playback.frame).toEqual(before);
    now += 1000;
    playback.tick();
    expect(playback.instant).toBeGreaterThan(before.instant);
  });
});
