import { bbox, booleanPointInPolygon, kinks } from '@turf/turf';
import { describe, expect, it, vi } from 'vitest';
import { readGeo } from '../../src/cli/files';
import { parseGround } from '../../src/scenario/ground';
import { SHEET } from '../../src/scenario/scenario';
import { need } from '../helpers';
import { featuresOf, groundNames, isPolygon, positionsOf } from './ground';

// Much work on a busy machine: the limit catches a hang, not a slow minute.
vi.setConfig({ testTimeout: 30_000 });

const [west, south, east, north] = SHEET;

describe.each(groundNames.map((name) => [name] as const))('the ground file %s', (name) => {
  const features = featuresOf(name);

  it('has the shape that the page asks of it', () => {
    expect(parseGround(name, readGeo(`ground/${name}.geojson`)).features).toHaveLength(
      features.length,
    );
  });

  it('gives each feature a text for an id, once, also among its properties', () => {
    const ids = features.map(({ id }) => id);
    expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(features.map(({ properties }) => properties.id)).toEqual(ids);
  });

  it('stays on the sheet', () => {
    const off = features.filter((feature) =>
      positionsOf(feature).some(
        ([lon = 0, lat = 0]) => lon < west || lon > east || lat < south || lat > north,
      ),
    );
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it('writes degrees with at most five decimals: a metre', () => {
    const long = features.filter((feature) =>
      positionsOf(feature)
        .flat()
        .some((value) => Number(value.toFixed(5)) !== value),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('never stands still in a line or a ring', () => {
    const stalled = features.filter((feature) => {
      const points = positionsOf(feature).map((point) => point.join());
      return points.some((point, index) => point === points[index - 1]);
    });
    expect(stalled.map(({ id }) => id)).toEqual([]);
  });

  it('closes its rings and lets none cross itself', () => {
    const polygons = features.filter(isPolygon);
    for (const { id, geometry } of polygons) {
      for (const ring of geometry.coordinates) {
        expect(ring.length, String(id)).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), String(id)).toEqual(ring[0]);
      }
    }
    const crossed = polygons.filter((polygon) => kinks(polygon).features.length > 0);
    expect(crossed.map(({ id }) => id)).toEqual([]);
  });
});

describe('the land', () => {
  it('lies nowhere twice (a point every 40 m)', () => {
    const lands = featuresOf('land').filter(isPolygon);
    const boxes = lands.map((land) => bbox(land));
    const twice: unknown[] = [];
    for (let lon = west; lon < east; lon += 40 / 55_890) {
      for (let lat = south; lat < north; lat += 40 / 111_415) {
        const here = lands.filter((land, i) => {
          const [w, s, e, n] = need(boxes[i]);
          const near = lon > w && lon < e && lat > s && lat < n;
          return near && booleanPointInPolygon([lon, lat], land, { ignoreBoundary: true });
        });
        if (here.length > 1) twice.push([lon, lat, ...here.map(({ id }) => id)]);
      }
    }
    expect(twice).toEqual([]);
  });
});
