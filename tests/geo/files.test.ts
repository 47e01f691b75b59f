import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeo, readScenarioFiles, ROOT } from '../../src/cli/files';
import { parseGround } from '../../src/scenario/ground';
import { parseScenario } from '../../src/scenario/parse';
import { realScenario } from '../helpers';
import { groundNames } from './ground';

const names = readdirSync(join(ROOT, 'geo'), { recursive: true, encoding: 'utf8' });

describe('the files of geo/', () => {
  it.each(names.filter((name) => name.endsWith('json')).map((name) => [name] as const))(
    '%s is JSON',
    (name) => {
      expect(readGeo(name)).toBeTypeOf('object');
    },
  );

  it('hold a whole scenario: every shape is right and every reference finds its thing', () => {
    expect(() => parseScenario(readScenarioFiles())).not.toThrow();
  });

  it.each(groundNames.map((name) => [name] as const))('hold the ground as the page reads it: %s', (name) => {
    expect(() => parseGround(name, readGeo(`ground/${name}.geojson`))).not.toThrow();
  });

  it('of the ground are those that the map draws', () => {
    const there = readdirSync(join(ROOT, 'geo', 'ground')).filter((name) => /json$/.test(name));
    expect(there.toSorted()).toEqual(groundNames.map((name) => `${name}.geojson`).toSorted());
  });

  it('fill the sheet: places, units, moving units and events in plenty', () => {
    const { places, units, events } = realScenario();
    expect(places.length).toBeGreaterThanOrEqual(90);
    expect(units.length).toBeGreaterThanOrEqual(75);
    expect(units.filter((unit) => unit.legs.length > 0).length).toBeGreaterThanOrEqual(20);
    expect(events.length).toBeGreaterThanOrEqual(150);
  });
});
