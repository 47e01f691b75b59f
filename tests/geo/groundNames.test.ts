import { describe, expect, it } from 'vitest';
import { insideRing } from '../../src/routing/ground';
import { crossing } from '../../src/routing/water';
import { anchorOf } from '../../src/scenario/scenario';
import type { Position } from '../../src/scenario/schema';
import { need, realScenario } from '../helpers';
import { bridges, buildings, canals, eachNear, labels, land, segmentsOf } from './groundLines';

const LANDS = [
  ...['first-admiralty', 'second-admiralty', 'kazansky', 'spassky', 'kolomensky', 'pokrovsky'],
  ...['vasilievsky', 'petrogradsky', 'aptekarsky', 'petrovsky', 'krestovsky', 'kamenny', 'elagin'],
  ...['zayachy', 'goloday', 'gutuevsky'],
].map((name) => `${name}-island`);
const OTHER_LANDS = ['bezymyanny-island-east', 'new-holland', 'vyborg-side', 'malaya-okhta'];
const CANALS = [
  ...['moika', 'fontanka', 'catherine-canal', 'kryukov-canal', 'obvodny-canal', 'winter-canal'],
  ...['swan-canal', 'admiralty-canal', 'karpovka', 'smolenka', 'okhta', 'kronverk-moat'],
  'novo-admiralteysky-canal',
];
const BRIDGES = [
  ...['palace', 'nikolaevsky', 'troitsky', 'liteyny', 'okhta', 'birzhevoy', 'tuchkov'],
  ...['sampson', 'grenader', 'finland-rail'],
].map((name) => `br-${name}`);

describe('the ground holds all that it must', () => {
  it.each([
    ['land', land, [...LANDS, ...OTHER_LANDS]],
    ['canals', canals, CANALS],
    ['bridges', bridges, BRIDGES],
  ] as const)('%s', (_name, features, ids) => {
    const there = new Set(features.map(({ properties }) => properties.id));
    expect(ids.filter((id) => !there.has(id))).toEqual([]);
    expect(features.filter(({ properties: { name } }) => !name.en || !name.ru)).toEqual([]);
  });

  it('at least seventy buildings', () => {
    expect(buildings.length).toBeGreaterThanOrEqual(70);
  });

  it('names of districts, waters, the gulf, islands, suburbs and squares', () => {
    const kinds = new Set(labels.map(({ properties: { kind } }) => kind));
    expect(kinds).toEqual(new Set(['district', 'water', 'sea', 'island', 'suburb', 'square']));
    expect(labels.filter(({ properties: { name } }) => !name.en || !name.ru)).toEqual([]);
  });

  it('a width of every canal', () => {
    expect(canals.filter(({ properties }) => !(properties.width > 0))).toEqual([]);
  });
});

describe('the land', () => {
  it('shares borders but no edge of one crosses an edge of another', () => {
    const edges = segmentsOf(
      land.flatMap(({ properties: { id }, geometry }) =>
        (geometry.coordinates as Position[][]).map((line) => ({ id, line })),
      ),
    );
    const crossed: string[] = [];
    const touches = (p: Position, a: Position, b: Position): boolean =>
      Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) < 1e-12;
    eachNear(edges, edges, (s, t) => {
      if (s.id >= t.id || !crossing(s.a, s.b, t.a, t.b)) return;
      const touching =
        touches(s.a, t.a, t.b) || touches(s.b, t.a, t.b) || touches(t.a, s.a, s.b) || touches(t.b, s.a, s.b); // prettier-ignore
      if (!touching) crossed.push(`${s.id} and ${t.id} at ${s.a.join()}`);
    });
    expect(crossed).toEqual([]);
  });
});

describe('the building of a place', () => {
  const { places } = realScenario();

  it.each(
    buildings.flatMap(({ properties: { id, place }, geometry }) =>
      place === undefined ? [] : [[id, place, geometry.coordinates[0] as Position[]] as const],
    ),
  )('%s stands around the point of %s, its courts included', (_id, placeId, ring) => {
    const place = need(places.find(({ id }) => id === placeId), placeId); // prettier-ignore
    expect(insideRing(anchorOf(place), ring)).toBe(true);
  });
});
