import type { Feature, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { measureBanks, measureCanals, type Land } from '../../src/cli/checkGroundBanks';
import { bridgeFaults } from '../../src/cli/checkGroundBridges';
import { drawnOf, measureLandmarks } from '../../src/cli/checkGroundLandmarks';
import { percentile } from '../../src/cli/checkGroundPlane';
import { groundReport, type GroundFiles, type ReferenceFiles } from '../../src/cli/checkGroundReport';
import { measureStreets } from '../../src/cli/checkGroundStreets';

/** Degrees for so many metres to the east and to the north of a corner of the sheet. */
const at = (east: number, north: number): Position => [30.3 + east / 55_890, 59.94 + north / 111_415];
const box = (west: number, south: number, east: number, north: number): Position[] =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]].map(([x = 0, y = 0]) => at(x, y)); // prettier-ignore

const collection = <F>(...features: F[]) => ({ type: 'FeatureCollection' as const, features });
const area = <P>(properties: P, ...ring: Position[]): Feature<Polygon, P> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const line = <P>(properties: P, ...coordinates: Position[]): Feature<LineString, P> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const point = <P>(id: string, properties: P, coordinates: Position): Feature<Point, P> => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'Point', coordinates },
});

/** A river 100 m wide from west to east; our south bank is 10 m too far south, our north bank is true. */
const water = collection(area({}, ...box(0, 0, 2000, 100)));
const south = area({ id: 'south' }, ...box(0, -500, 2000, -10));
const north = area({ id: 'north' }, ...box(0, 100, 2000, 600));
const noCanals = collection<never>();
const bankOf = (land: Land) => measureBanks(land, noCanals, water);

describe('the check of the banks', () => {
  it('tells how far the drawn line is from the true one', () => {
    const along = area({ id: 'strip' }, at(100, -10), at(1900, -10), at(1900, -11), at(100, -11), at(100, -10)); // prettier-ignore
    const found = bankOf(collection(along));
    expect(found.p50).toBeGreaterThan(9.9);
    expect(found.p90).toBeLessThan(11.2);
    expect(found.measured).toBeGreaterThan(3500);
    expect(found.excluded).toBe(0);
  });

  it('leaves guesses out, all of them or the areas that are named', () => {
    const whole = bankOf(collection(area({ id: 'guess', guess: true }, ...box(0, -20, 2000, -10))));
    expect(whole.measured).toBe(0);
    expect(whole.excluded).toBeGreaterThan(4000);
    const guessAreas = [[...at(0, -30), ...at(1000, 0)]];
    const half = bankOf(collection(area({ id: 'half', guess: true, guessAreas }, ...box(0, -20, 2000, -10)))); // prettier-ignore
    expect(half.measured / half.excluded).toBeCloseTo(1, 1);
  });

  it('takes no border along a canal for a bank', () => {
    const canals = collection(line({ id: 'c', width: 10 }, at(0, -10), at(2000, -10)));
    const found = measureBanks(collection(area({ id: 'x' }, ...box(0, -11, 2000, -9))), canals, water); // prettier-ignore
    expect(found.measured + found.excluded).toBe(0);
  });
});

describe('the check of the canals', () => {
  it('measures both banks, half a width from the line, and leaves guesses out', () => {
    const canal = (id: string, width: number, guess: boolean) =>
      line({ id, width, guess }, at(0.5, 50), at(1999, 50));
    const wide = measureCanals(collection(canal('wide', 112, false)), water);
    expect(wide.p90).toBeCloseTo(6, 0);
    expect(wide.measured).toBeCloseTo(4000, -2);
    const guessed = measureCanals(collection(canal('guessed', 10, true)), water);
    expect([guessed.measured, Math.round(guessed.excluded / 100)]).toEqual([0, 40]);
  });
});

describe('the check of the streets', () => {
  it('measures what is drawn within the reference and is no guess', () => {
    const reference = collection(line({}, at(0, 0), at(1000, 0)), line({}, at(0, 500), at(1000, 500)));
    const street = (id: string, guess: boolean, y: number) =>
      line({ id, name: { en: id, ru: id }, guess }, at(0.5, y), at(999, y));
    const streets = collection(street('a', false, 8), street('b', true, 250), street('c', false, 900));
    const found = measureStreets(streets, reference);
    expect(found.p90).toBeCloseTo(8, 0);
    expect(found.measured).toBeCloseTo(1000, -2);
    expect(found.excluded).toBeCloseTo(2000, -2);
  });
});

describe('the check of landmarks and bridges', () => {
  const landmark = (name: string, accuracy_m: number, east: number, basis = '') =>
    point(name, { name, accuracy_m, basis }, at(east, 0));

  it('counts from the point or the outline, whichever is nearer, and forgives the accuracy', () => {
    const drawn = drawnOf(
      [point('winter-palace', {}, at(50, 0))],
      [area({ id: 'b-smolny', place: 'smolny' }, ...box(1000, -10, 1100, 10))],
    );
    const found = measureLandmarks(
      collection(
        landmark('Winter Palace', 60, 0),
        landmark('Smolny Institute', 5, 1050),
        landmark('Tauride Palace', 5, 0, 'UNVERIFIED'),
        landmark('A mooring, not 1917', 5, 0),
      ),
      drawn,
    );
    expect(found.map(({ metres }) => Math.round(metres))).toEqual([50, 0, Infinity]);
    expect(found.map(({ limit }) => limit)).toEqual([60, 30, 30]);
    expect(found.map(({ unverified }) => unverified)).toEqual([false, false, true]);
  });

  it('finds a bridge that ends in the river', () => {
    const good = line({ id: 'good' }, at(500, -20), at(500, 110));
    const short = line({ id: 'short' }, at(700, -20), at(700, 50));
    const faults = bridgeFaults(collection(good, short), collection(south, north), water);
    expect(faults).toEqual(['short: an end is off our land']);
    const filled = collection(south, north, area({ id: 'fill' }, ...box(0, -10, 2000, 100)));
    expect(bridgeFaults(collection(short), filled, water)).toEqual([
      "short: an end is in the reference's water",
    ]);
  });
});

describe('the report', () => {
  it('misses its limits when nothing is drawn', () => {
    const nothing = collection<never>();
    const ground = { land: nothing, canals: nothing, streets: nothing, bridges: nothing, buildings: nothing, places: nothing }; // prettier-ignore
    const reference = { water, streets: nothing, landmarks: nothing };
    const report = groundReport(ground as GroundFiles, reference as ReferenceFiles);
    expect(report.filter((text) => text.startsWith('MISSED'))).toHaveLength(4);
    expect(report.join('\n')).toContain('missing: Невский проспект');
  });

  it('counts percentiles from the sorted values', () => {
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(percentile([5, 1, 4, 2, 3], 0.9)).toBe(5);
    expect(percentile([], 0.9)).toBeNaN();
  });
});
