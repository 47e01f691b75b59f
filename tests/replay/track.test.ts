import { describe, expect, it } from 'vitest';
import { compileTrack, sideAt, unitAt, type UnitFrame } from '../../src/replay/track';
import { parseScenario } from '../../src/scenario/parse';
import { at, need, tinyFiles, withValue } from '../helpers';

const scenario = parseScenario(tinyFiles());
const guards = need(scenario.units[0]);
const track = compileTrack(scenario, guards);
const guardsAt = (text: string): UnitFrame => unitAt(track, at(text));

describe('a unit', () => {
  it('stands at home until its first second on the march', () => {
    const before = guardsAt('1917-10-24T11:59:59');
    expect(before).toMatchObject({ moving: false, place: 'palace', state: 'guard' });
    expect(before.position).toEqual([30.3, 59.94]);
    expect(before.bearing).toBeUndefined();
    expect(guardsAt('1917-10-24T12:00')).toMatchObject({ moving: true, state: 'march' });
  });

  it('is half way at half time and has arrived at the second of its arrival', () => {
    const [lon, lat] = guardsAt('1917-10-24T13:00').position;
    expect(lon).toBeCloseTo(30.35, 4);
    expect(lat).toBeCloseTo(59.95, 4);
    expect(guardsAt('1917-10-24T13:59:59').moving).toBe(true);
    expect(guardsAt('1917-10-24T14:00')).toMatchObject({
      moving: false,
      place: 'smolny',
      state: 'siege',
      position: [30.4, 59.94],
    });
  });

  it('changes sides once, at its instant, standing or marching', () => {
    expect(guardsAt('1917-10-25T05:59:59').side).toBe('government');
    expect(guardsAt('1917-10-25T06:00').side).toBe('soviet');
    expect(guardsAt('1917-10-25T12:30').side).toBe('soviet');
    expect(sideAt(guards, at('1917-10-25T06:00'))).toBe('soviet');
  });

  it('changes sides in the middle of a leg without leaving its path', () => {
    const files = withValue(
      tinyFiles(),
      ['units.json', 'units', 0, 'sideChanges', 0, 'at'],
      '1917-10-24T13:00',
    );
    const turned = parseScenario(files);
    const turnedTrack = compileTrack(turned, need(turned.units[0]));
    const [before, after] = [at('1917-10-24T12:59:59'), at('1917-10-24T13:00')];
    expect(unitAt(turnedTrack, before).side).toBe('government');
    expect(unitAt(turnedTrack, after).side).toBe('soviet');
    expect(unitAt(turnedTrack, after).position).toEqual(unitAt(track, after).position);
  });

  it('changes its state where it stands, until it marches on', () => {
    const arrested = { at: '1917-10-24T20:00', state: 'arrested', event: 'first' };
    const keys = ['units.json', 'units', 0, 'stateChanges'] as const;
    const scenario = parseScenario(withValue(tinyFiles(), keys, [arrested]));
    const track = compileTrack(scenario, need(scenario.units[0]));
    expect(unitAt(track, at('1917-10-24T19:59')).state).toBe('siege');
    expect(unitAt(track, at('1917-10-24T20:00')).state).toBe('arrested');
    expect(unitAt(track, at('1917-10-25T12:30')).state).toBe('march');
    expect(unitAt(track, at('1917-10-25T14:00')).state).toBe('siege');
  });

  it('is present from its forming up to its dispersal', () => {
    expect(guardsAt('1917-10-24T09:59:59').present).toBe(false);
    expect(guardsAt('1917-10-24T10:00').present).toBe(true);
    expect(guardsAt('1917-10-25T23:59:59').present).toBe(true);
    expect(guardsAt('1917-10-26T00:00').present).toBe(false);
  });

  it('is not present where the sheet does not reach', () => {
    const files = withValue(
      tinyFiles(),
      ['routes.json', 'guards-1'],
      [[30.3, 59.94], [30.3, 60.2], [30.4, 59.94]], // prettier-ignore
    );
    const far = parseScenario(files);
    const farTrack = compileTrack(far, need(far.units[0]));
    expect(unitAt(farTrack, at('1917-10-24T12:05')).present).toBe(true);
    expect(unitAt(farTrack, at('1917-10-24T13:00')).present).toBe(false);
    expect(unitAt(farTrack, at('1917-10-24T13:55')).present).toBe(true);
  });

  it('without legs stands for ever on the middle of its bridge', () => {
    const watch = compileTrack(scenario, need(scenario.units[1]));
    expect(unitAt(watch, -1e9)).toBe(unitAt(watch, 1e9));
    expect(unitAt(watch, 0).position[0]).toBeCloseTo(30.305, 9);
  });

  it('gives the same object while it stands, so that nothing is redrawn', () => {
    expect(guardsAt('1917-10-24T15:00')).toBe(guardsAt('1917-10-25T05:00'));
  });
});
