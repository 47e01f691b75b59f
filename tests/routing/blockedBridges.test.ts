import { describe, expect, it } from 'vitest';
import { blockedBridges } from '../../src/routing/routes';
import { parseScenario, type ScenarioFiles } from '../../src/scenario/parse';
import { need, tinyFiles, withValue } from '../helpers';

/** In the tiny scenario the bridge is the government's, raised from 24 October 14:00, the soviet's from 25th 02:00. */
function blocked(leg: number, files: ScenarioFiles = tinyFiles()): string[] {
  const scenario = parseScenario(files);
  const unit = need(scenario.units[0]);
  return [...blockedBridges(scenario, unit, need(unit.legs[leg]))];
}
const LEG = ['units.json', 'units', 0, 'legs', 0] as const;
const unnamed = (files: ScenarioFiles): ScenarioFiles => withValue(files, [...LEG, 'events'], []);
const earlier = (files: ScenarioFiles): ScenarioFiles =>
  withValue(files, [...LEG, 'arrive'], '1917-10-24T13:00');

describe('a bridge', () => {
  it('is open to the side that holds it while it lies flat', () => {
    expect(blocked(0, earlier(unnamed(tinyFiles())))).toEqual([]);
  });

  it('is closed to everyone when it is raised before the arrival', () => {
    expect(blocked(0, unnamed(tinyFiles()))).toEqual(['bridge']);
  });

  it('is closed to the other side', () => {
    const soviet = withValue(unnamed(tinyFiles()), ['units.json', 'units', 0, 'side'], 'soviet');
    expect(blocked(0, earlier(soviet))).toEqual(['bridge']);
    const neutral = withValue(unnamed(tinyFiles()), ['units.json', 'units', 0, 'side'], 'neutral');
    expect(blocked(0, earlier(neutral))).toEqual([]);
  });

  it('is open to the leg that is about it: by its event or by its way', () => {
    expect(blocked(0)).toEqual([]);
    expect(blocked(0, withValue(unnamed(tinyFiles()), [...LEG, 'via'], ['bridge']))).toEqual([]);
  });

  it('opens to a unit that has changed sides', () => {
    const turned = withValue(tinyFiles(), ['units.json', 'units', 0, 'legs', 1, 'events'], []);
    expect(blocked(1, turned)).toEqual([]);
    const loyal = withValue(turned, ['units.json', 'units', 0, 'sideChanges'], []);
    expect(blocked(1, loyal)).toEqual(['bridge']);
  });
});
