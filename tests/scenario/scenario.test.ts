import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse';
import { anchorOf, onSheet, SHEET, START, STOP } from '../../src/scenario/scenario';
import { formatInstant } from '../../src/time/instant';
import { need, tinyFiles } from '../helpers';

const scenario = parseScenario(tinyFiles());

function unfrozen(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  const inside = Object.entries(value).flatMap(([key, child]) => unfrozen(child, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

describe('a parsed scenario', () => {
  it('is frozen through and through', () => {
    expect(unfrozen(scenario, 'scenario')).toEqual([]);
  });

  it('has its events in the order of time; those of one instant stay in the order of the file', () => {
    expect(scenario.events.map((event) => event.id)).toEqual([
      'prelude',
      'first',
      'second',
      'third',
    ]);
  });

  it('finds every place and unit by its id', () => {
    scenario.places.forEach((place, index) => {
      expect(scenario.placeIndex.get(place.id)).toBe(index);
    });
    scenario.units.forEach((unit, index) => {
      expect(scenario.unitIndex.get(unit.id)).toBe(index);
    });
  });

  it("prefers a leg's own path to a route", () => {
    const files = structuredClone(tinyFiles());
    const own: [number, number][] = [[30.4, 59.94], [30.35, 59.93], [30.3, 59.94]]; // prettier-ignore
    const units = files['units.json'] as { units: { legs: { path?: unknown }[] }[] };
    need(units.units[0]?.legs[1]).path = own;
    expect(parseScenario(files).paths.get('guards-2')).toEqual(own);
  });

  it('runs from midnight of 24 October to the morning of 27 October', () => {
    expect(formatInstant(START)).toBe('1917-10-24T00:00');
    expect(formatInstant(STOP)).toBe('1917-10-27T06:00');
  });
});

describe('a place', () => {
  it('stands at its point, or in the middle of its bridge', () => {
    expect(anchorOf(need(scenario.places[0]))).toEqual([30.3, 59.94]);
    const [lon, lat] = anchorOf(need(scenario.places[2]));
    expect(lon).toBeCloseTo(30.305, 9);
    expect(lat).toBeCloseTo(59.955, 9);
  });

  it('is on the sheet up to its very edge', () => {
    const [west, south, east, north] = SHEET;
    expect(onSheet([west, south])).toBe(true);
    expect(onSheet([east, north])).toBe(true);
    expect(onSheet([west - 1e-6, south])).toBe(false);
    expect(onSheet([east, north + 1e-6])).toBe(false);
  });
});
