import { describe, expect, it } from 'vitest';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { blockedBridges } from '../../src/routing/routes';
import { metresBetween } from '../../src/routing/ground';
import type { Place, Position } from '../../src/scenario/schema';
import { at, need, realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);

/** Who holds each bridge of the Neva and its arms from which minute on, as the sources give it; ↑ is raised. */
const hours: Record<string, [from: string, holder: string][]> = {
  'br-palace': [['24T00:00', 'neutral'], ['24T14:20', 'government'], ['25T06:00', 'soviet']],
  'br-nikolaevsky': [
    ['24T00:00', 'neutral'], ['24T14:20', 'government'], ['24T16:00', 'government ↑'], ['25T03:30', 'soviet'],
    ['25T04:30', 'contested ↑'], ['25T05:00', 'soviet'],
  ],
  'br-troitsky': [['24T00:00', 'neutral'], ['24T18:30', 'soviet']],
  'br-liteyny': [['24T00:00', 'neutral'], ['24T15:00', 'contested'], ['24T16:00', 'soviet']],
  'br-sampson': [['24T00:00', 'neutral'], ['24T16:40', 'soviet']],
  'br-grenader': [['24T00:00', 'neutral'], ['24T16:20', 'soviet']],
  'br-tuchkov': [['24T00:00', 'unknown']],
  'br-birzhevoy': [['24T00:00', 'unknown']],
  'br-okhta': [['24T00:00', 'unknown']],
}; // prettier-ignore

function holderAt(id: string, instant: number): string {
  const index = need(scenario.placeIndex.get(id));
  const { status, raised } = need(frameAt(replay, instant).statuses.places[index]);
  return raised ? `${status} ↑` : status;
}

describe.each(Object.entries(hours))('the bridge %s', (id, spans) => {
  it('is held as the sources say, hour by hour', () => {
    for (let instant = scenario.start; instant <= scenario.stop; instant += 600) {
      const [, holder] = need(spans.findLast(([from]) => at(`1917-10-${from}`) <= instant));
      expect(holderAt(id, instant), `${id} at ${instant / 3600} h`).toBe(holder);
    }
  });

  it('changes at the very minute', () => {
    for (const [index, [from, holder]] of spans.entries()) {
      const instant = at(`1917-10-${from}`);
      expect(holderAt(id, instant)).toBe(holder);
      if (index > 0) expect(holderAt(id, instant - 1)).toBe(spans[index - 1]?.[1]);
    }
  });
});

const bridges = scenario.places.filter(
  ({ properties, geometry }) => properties.kind === 'bridge' && geometry.type === 'LineString',
);

/** True when the way passes over the bridge: it comes near both of its ends. */
function crosses(path: readonly Position[], bridge: Place): boolean {
  const line = bridge.geometry.type === 'LineString' ? bridge.geometry.coordinates : [];
  const near = (end: Position | undefined): boolean =>
    end !== undefined && path.some((point) => metresBetween(point, end) < 15);
  return near(line[0]) && near(line.at(-1));
}

describe('no unit crosses a bridge that is raised or held by the other side', () => {
  const legs = scenario.units.flatMap((unit) => unit.legs.map((leg) => ({ unit, leg })));
  const crossings = legs.flatMap(({ unit, leg }) =>
    bridges
      .filter((bridge) => crosses(need(scenario.paths.get(leg.id)), bridge))
      .map((bridge) => ({ unit, leg, bridge: bridge.id })),
  );

  it('though many cross bridges, so that the rule has work to do', () => {
    expect(crossings.length).toBeGreaterThan(15);
    expect(new Set(crossings.map(({ bridge }) => bridge)).size).toBeGreaterThan(3);
  });

  it('unless an event of the leg is about that bridge', () => {
    const forbidden = crossings.filter(({ unit, leg, bridge }) =>
      blockedBridges(scenario, unit, leg).has(bridge),
    );
    expect(forbidden.map(({ leg, bridge }) => `${leg.id}: ${bridge}`)).toEqual([]);
  });

  it('and the rule can find a fault: at another hour some of the same ways are closed', () => {
    const night = at('1917-10-24T20:00');
    const moved = crossings.filter(({ unit, leg, bridge }) => {
      const earlier = { ...leg, depart: night, arrive: night + 600, events: [], via: [], from: '', to: '' };
      return blockedBridges(scenario, { ...unit, side: 'soviet', sideChanges: [] }, earlier).has(bridge) ||
        blockedBridges(scenario, { ...unit, side: 'government', sideChanges: [] }, earlier).has(bridge);
    });
    expect(moved.length).toBeGreaterThan(5);
  });
});
