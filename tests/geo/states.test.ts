import { describe, expect, it } from 'vitest';
import { compileTrack, unitAt, type Track, type UnitFrame } from '../../src/replay/track';
import type { Unit } from '../../src/scenario/schema';
import { MINUTE } from '../../src/time/instant';
import { realScenario } from '../helpers';

const scenario = realScenario();
const { units, start, stop } = scenario;
const tracks = new Map<Unit, Track>(units.map((unit) => [unit, compileTrack(scenario, unit)]));

/** Every frame of a unit in the window, ten minutes apart. */
function framesOf(unit: Unit): UnitFrame[] {
  const track = tracks.get(unit);
  const frames: UnitFrame[] = [];
  for (let at = start; track && at <= stop; at += 10 * MINUTE) frames.push(unitAt(track, at));
  return frames;
}

describe('each unit at every moment of the window', () => {
  it('is on the march or under way while it moves, and otherwise stands in a state of its own', () => {
    const moving = new Set(['march', 'under-way']);
    for (const unit of units) {
      for (const frame of framesOf(unit)) {
        expect(moving.has(frame.state), `${unit.id} ${frame.state}`).toBe(frame.moving);
      }
    }
  });

  it('shows all the states that the days had', () => {
    const seen = new Set(units.flatMap((unit) => framesOf(unit).map(({ state }) => state)));
    for (const state of ['barracks', 'march', 'guard', 'siege', 'withdrawn', 'arrested', 'dispersed']) {
      expect(seen).toContain(state);
    }
  });

  it('has withdrawn, been arrested or dispersed before it leaves the map', () => {
    const gone = new Set(['withdrawn', 'arrested', 'dispersed']);
    const vanished = units.filter(
      ({ id, kind, vanishes }) =>
        // Persons go on elsewhere; the cabinet goes on as the arrested ministers.
        vanishes !== undefined && vanishes < stop && kind !== 'person' && id !== 'government',
    );
    expect(vanished.length).toBeGreaterThan(20);
    const others = vanished.filter((unit) => {
      const track = tracks.get(unit);
      return !track || !gone.has(unitAt(track, (unit.vanishes ?? 0) - 1).state);
    });
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('changes its state and its side by an event of the same moment, where one is named', () => {
    const when = new Map(scenario.events.map(({ id, when: { best } }) => [id, best]));
    const changes = units.flatMap(({ id, stateChanges, sideChanges }) =>
      [...stateChanges, ...sideChanges].map((change) => ({ id, ...change })),
    );
    const off = changes.filter(({ at, event }) => event !== undefined && when.get(event) !== at);
    expect(off.map(({ id, event }) => `${id}: ${event}`)).toEqual([]);
  });
});
