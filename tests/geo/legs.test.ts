import { describe, expect, it } from 'vitest';
import { measure } from '../../src/replay/path';
import { metresBetween } from '../../src/routing/ground';
import { anchorOf, onSheet } from '../../src/scenario/scenario';
import type { Leg } from '../../src/scenario/schema';
import { need, realScenario } from '../helpers';

const { units, places, paths, placeIndex } = realScenario();
const pathOf = (leg: Leg) => need(paths.get(leg.id));
const anchor = (id: string) => anchorOf(need(places[need(placeIndex.get(id))]));

/** Kilometres an hour that no unit of a kind keeps up: a quick march, a trot, a cyclist on cobbles, and so on. */
const FASTEST: Record<Leg['mode'], number> = {
  foot: 7,
  horse: 14,
  bicycle: 18,
  motor: 45,
  tram: 22,
  ship: 38,
  boat: 10,
  rail: 55,
};

describe('a leg', () => {
  it('is made at a believable speed', () => {
    const fast = units
      .flatMap((unit) => unit.legs)
      .map((leg) => ({
        leg: leg.id,
        mode: leg.mode,
        kmh: (measure(pathOf(leg)).length / (leg.arrive - leg.depart)) * 3.6,
      }))
      .filter(({ mode, kmh }) => kmh > FASTEST[mode]);
    expect(fast).toEqual([]);
  });

  it('begins where the leg before it ended, so that no unit jumps (5 m)', () => {
    const jumps: [leg: string, metres: number][] = [];
    for (const { legs } of units) {
      legs.slice(1).forEach((leg, index) => {
        const stood = need(pathOf(need(legs[index])).at(-1));
        const gap = metresBetween(stood, need(pathOf(leg)[0]));
        if (gap > 5) jumps.push([leg.id, Math.round(gap)]);
      });
    }
    expect(jumps).toEqual([]);
  });

  it('begins at home when it is the first (300 m; off the sheet, where homes are towns, 2.5 km)', () => {
    const far: [leg: string, metres: number][] = [];
    for (const { home, legs } of units) {
      const first = legs[0];
      if (!first) continue;
      const gap = metresBetween(anchor(home), need(pathOf(first)[0]));
      if (gap > (onSheet(anchor(home)) ? 300 : 2500)) far.push([first.id, Math.round(gap)]);
    }
    expect(far).toEqual([]);
  });

  it('ends at the place or the point that it names (100 m; off the sheet 2.5 km)', () => {
    const far: [leg: string, metres: number][] = [];
    for (const leg of units.flatMap((unit) => unit.legs)) {
      const goal = leg.toPoint ?? anchor(leg.to);
      const gap = metresBetween(goal, need(pathOf(leg).at(-1)));
      if (gap > (onSheet(goal) ? 100 : 2500)) far.push([leg.id, Math.round(gap)]);
    }
    expect(far).toEqual([]);
  });
});
