import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeo } from '../../../src/cli/files';
import { landmarkSigns } from '../../../src/map/landmarkSigns';
import { landmarksOf } from '../../../src/map/style/shapes/landmarks';
import { area, collection, metres } from './sketch';

describe('the landmarks', () => {
  it('stand in the middle of their building, with what the style asks for', () => {
    const palace = area({ id: 'b-winter-palace', place: 'winter-palace' }, [0, 0], [200, 0], [200, 100], [0, 100]); // prettier-ignore
    const house = area({ id: 'b-some-house' }, [0, 0], [9, 0], [9, 9], [0, 9]);
    const [only, ...more] = landmarksOf(collection(palace, house)).features;
    expect(more).toEqual([]);
    expect(only?.properties).toEqual({ sign: 'palace', rank: 1, place: true });
    expect(only?.geometry.type === 'Point' && metres(only.geometry.coordinates)).toEqual([100, 50]);
  });

  it('are drawn for every building that is named for one, by a sign that exists', () => {
    const buildings = readGeo('ground/buildings.geojson') as FeatureCollection;
    const { features } = landmarksOf(buildings);
    expect(features.length).toBe(30);
    const signs = features.map(({ properties }) => String(properties?.['sign']));
    expect(signs.filter((sign) => !(sign in landmarkSigns))).toEqual([]);
    expect(Object.keys(landmarkSigns).filter((sign) => !signs.includes(sign))).toEqual([]);
  });
});
