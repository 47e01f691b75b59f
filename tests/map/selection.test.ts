import type { Feature, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { selectionFeatures, trackFeatures } from '../../src/map/selection';
import { trackLayers } from '../../src/map/style/tracks';
import { unitAt } from '../../src/replay/track';
import { compileReplay } from '../../src/replay/frame';
import { at, need, realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);
/** Three legs: two inferred, the last attested. */
const BATTERY = 'junkers-mikhail-art';
const battery = need(scenario.units[scenario.unitIndex.get(BATTERY) ?? -1], 'battery');
const lines = (clock: string, attestedOnly = false) =>
  trackFeatures(scenario, BATTERY, at(clock), attestedOnly).features as Feature<LineString>[];
const looks = (clock: string, attestedOnly = false) =>
  lines(clock, attestedOnly).map(({ properties }) => [
    properties?.['basis'] as string,
    (properties?.['opacity'] as number) > 0.9 ? 'past' : 'future',
  ]);

describe('the track of a unit', () => {
  it('is all ahead before the first march, and all behind after the last', () => {
    expect(looks('1917-10-24T12:00')).toEqual([
      ['inferred', 'future'],
      ['inferred', 'future'],
      ['attested', 'future'],
    ]);
    expect(looks('1917-10-25T16:20')).toEqual([
      ['inferred', 'past'],
      ['inferred', 'past'],
      ['attested', 'past'],
    ]);
  });

  it('is cut where the unit is, behind it past and before it to come', () => {
    const clock = '1917-10-25T16:10';
    expect(looks(clock)).toEqual([
      ['inferred', 'past'],
      ['inferred', 'past'],
      ['attested', 'past'],
      ['attested', 'future'],
    ]);
    const [, , behind, ahead] = lines(clock);
    const track = need(replay.tracks[scenario.unitIndex.get(BATTERY) ?? -1], 'track');
    const { position } = unitAt(track, at(clock));
    expect(behind?.geometry.coordinates.at(-1)).toEqual(position);
    expect(ahead?.geometry.coordinates[0]).toEqual(position);
  });

  it('leaves out what is inferred where only what is attested is asked for', () => {
    expect(looks('1917-10-25T16:20', true)).toEqual([['attested', 'past']]);
  });

  it('keeps the whole way of each march, whole or cut', () => {
    const path = need(scenario.paths.get(battery.legs[2]?.id ?? ''), 'path');
    const [, , behind, ahead] = lines('1917-10-25T16:10');
    const drawn = [
      ...need(behind).geometry.coordinates.slice(0, -1),
      ...need(ahead).geometry.coordinates.slice(1),
    ];
    expect(drawn).toEqual(path);
  });

  it('is drawn solid where it is attested, dotted where it is inferred, as faint as it says', () => {
    const line = (basis: string) =>
      need(
        trackLayers.find(({ id }) => id === `track-${basis}`),
        `layer of ${basis}`,
      );
    for (const basis of ['attested', 'inferred']) {
      expect(line(basis)).toMatchObject({
        filter: ['==', ['get', 'basis'], basis],
        paint: { 'line-opacity': ['get', 'opacity'], 'line-color': ['get', 'colour'] },
      });
    }
    expect(line('attested').paint).not.toHaveProperty('line-dasharray');
    expect(line('inferred').paint).toHaveProperty('line-dasharray', [0.1, 2]);
  });
});

describe('the ring', () => {
  it('goes round the open place in its own shape, and round nothing else', () => {
    const ring = (kind: 'place' | 'unit', id: string) =>
      selectionFeatures(scenario, { kind, id }).features.map(({ geometry }) => geometry.type);
    expect(ring('place', 'winter-palace')).toEqual(['Point']);
    expect(ring('place', 'br-nikolaevsky')).toEqual(['LineString']);
    expect(ring('place', 'nowhere')).toEqual([]);
    expect(ring('unit', BATTERY)).toEqual([]);
    expect(selectionFeatures(scenario, undefined).features).toEqual([]);
  });
});
