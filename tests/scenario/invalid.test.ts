import { describe, expect, it } from 'vitest';
import { groundFiles, parseGround } from '../../src/scenario/ground';
import { tinyGround } from '../fixtures/ground';
import { faults, toldOf } from '../fixtures/invalid';

describe('the parser', () => {
  it('passes the tiny ground as it stands', () => {
    const whole = tinyGround();
    for (const name of groundFiles) expect(parseGround(name, whole[name])).toEqual(whole[name]);
  });

  it('is shown at least 60 faults, of every file', () => {
    expect(faults.length).toBeGreaterThanOrEqual(60);
    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set([
        ...['places.geojson', 'units.json', 'events.json', 'sources.json'],
        ...['people.json', 'routes.json', 'chapters.json'],
        ...groundFiles.map((name) => `ground/${name}.geojson`),
      ]),
    );
  });

  // A fault that is let through, or another word of the message, shows as a difference of lines.
  it.each(faults.map((fault) => [fault.name, fault] as const))('tells of %s', (_name, fault) => {
    expect(fault.problems.length).toBeGreaterThan(0);
    for (const line of fault.problems) {
      expect(line).toMatch(/^[\w/]+\.(geo)?json: \S+: \S.*$/);
    }
    expect(toldOf(fault)).toEqual(fault.problems);
  });
});
