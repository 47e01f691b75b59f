import { describe, expect, it } from 'vitest';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { compileStatuses, type PlaceFrame } from '../../src/replay/statuses';
import { parseScenario } from '../../src/scenario/parse';
import type { Scenario } from '../../src/scenario/scenario';
import type { Instant } from '../../src/time/instant';
import { at, need, realScenario, tinyFiles } from '../helpers';

/** The slow, obvious answer: replay every event up to `instant` for one place. */
function walked(scenario: Scenario, place: number, instant: Instant): PlaceFrame {
  const { id, properties } = need(scenario.places[place]);
  let state: PlaceFrame = { status: properties.initial.status, raised: false, event: undefined };
  for (const event of scenario.events) {
    if (event.when.best > instant) break;
    for (const change of event.changes.filter((item) => item.place === id)) {
      state = {
        status: change.status ?? state.status,
        raised: change.raised ?? state.raised,
        event: event.id,
      };
    }
  }
  return state;
}

const tiny = parseScenario(tinyFiles());
const tinyStates = (instant: string) =>
  frameAt(compileReplay(tiny), at(instant)).statuses.places.map(
    ({ status, raised }) => `${status}${raised ? ' raised' : ''}`,
  );

describe('the statuses of the real scenario', () => {
  const scenario = realScenario();
  const replay = compileReplay(scenario);
  const changes = scenario.events.filter((event) => event.changes.length > 0);

  it.each(changes.map((event) => [event.id, event] as const))(
    'are right one second before, at and one second after %s',
    (_id, event) => {
      for (const instant of [event.when.best - 1, event.when.best, event.when.best + 1]) {
        const { places } = frameAt(replay, instant).statuses;
        scenario.places.forEach((_, index) => {
          expect(places[index]).toEqual(walked(scenario, index, instant));
        });
      }
    },
  );

  it('are the same object all through a stretch without a change', () => {
    const [first, second] = compileStatuses(scenario).slice(1);
    const from = need(first).from;
    const middle = (from + need(second).from) / 2;
    expect(frameAt(replay, from).statuses).toBe(frameAt(replay, middle).statuses);
  });

  it('begin, before everything, as places.geojson says', () => {
    const { places } = frameAt(replay, -1e9).statuses;
    expect(places.map((place) => place.status)).toEqual(
      scenario.places.map((place) => place.properties.initial.status),
    );
  });
});

describe('a change', () => {
  it('holds from its own second on', () => {
    expect(tinyStates('1917-10-24T13:59:59')).toEqual(['government', 'soviet', 'government']);
    expect(tinyStates('1917-10-24T14:00')).toEqual(['government', 'soviet', 'government raised']);
  });

  it('of status leaves the raised flag alone, and the other way round', () => {
    expect(tinyStates('1917-10-25T01:59:59')[2]).toBe('government raised');
    expect(tinyStates('1917-10-25T02:00')[2]).toBe('soviet');
  });

  it('later in the file wins at one instant', () => {
    const { places } = frameAt(compileReplay(tiny), at('1917-10-25T02:00')).statuses;
    expect(places[0]).toEqual({ status: 'soviet', raised: false, event: 'third' });
  });
});
