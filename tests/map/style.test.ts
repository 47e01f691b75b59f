import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeo } from '../../src/cli/files';
import { languages } from '../../src/link/hash';
import { placeFeatures } from '../../src/map/placeFeatures';
import {
  buildStyle,
  detailNames,
  detailSources,
  groundNames,
  layersOf,
  type GroundData,
  type GroundDetail,
} from '../../src/map/style';
import { statusSchema } from '../../src/scenario/schema';
import { realScenario } from '../helpers';

const scenario = realScenario();
const read = (names: readonly string[]): Record<string, FeatureCollection> =>
  Object.fromEntries(
    names.map((name) => [name, readGeo(`ground/${name}.geojson`) as FeatureCollection]),
  );
const ground = read(groundNames) as GroundData;
const detail = detailSources(ground, read(detailNames) as GroundDetail);
const styleIn = (language: string) =>
  buildStyle({ ground, places: placeFeatures(scenario), language });
const style = styleIn('en');

describe('the style', () => {
  it.each(languages.map((language) => [language] as const))(
    'satisfies the specification in %s',
    (language) => {
      expect(validateStyleMin(styleIn(language))).toEqual([]);
    },
  );

  it('would be told from one that does not', () => {
    const wrong = { ...style, layers: [{ id: 'x', type: 'line', source: 'nowhere' }] };
    expect(validateStyleMin(wrong as typeof style)).not.toEqual([]);
  });

  it('gives each layer an id of its own', () => {
    const ids = style.layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every source that a layer names, and no other', () => {
    const named = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(named)).toEqual(new Set(Object.keys(style.sources)));
  });

  /** The collections of a shared source, by the mark that each feature carries. */
  const collections = (data: unknown): Set<unknown> =>
    new Set((data as FeatureCollection).features.map(({ properties }) => properties?.['of']));
  const dataOf = (name: string): unknown => {
    const source = style.sources[name];
    return source?.type === 'geojson' ? source.data : undefined;
  };

  it('draws every file of geo/ground', () => {
    expect([...collections(dataOf('ground'))]).toEqual(expect.arrayContaining([...groundNames]));
    expect([...collections(detail.names)]).toEqual(expect.arrayContaining([...detailNames]));
    expect(detail.buildings.features.length).toBeGreaterThan(100);
  });

  it('draws every collection of a shared source by some layer, which takes no other', () => {
    const asked = style.layers.flatMap((layer) => {
      const shared = 'source' in layer && ['ground', 'names'].includes(layer.source);
      const own = /\["==",\["get","of"\],"([\w-]+)"\]/.exec(JSON.stringify(shared && layer.filter));
      if (shared) expect(own, layer.id).not.toBeNull();
      return shared ? [`${layer.source} ${own?.[1] ?? ''}`] : [];
    });
    const there = [
      ...[...collections(dataOf('ground'))].map((name) => `ground ${String(name)}`),
      ...[...collections(detail.names)].map((name) => `names ${String(name)}`),
    ];
    expect(new Set(asked)).toEqual(new Set(there));
  });

  it('keeps its layers in every language, so that only words change', () => {
    const ids = layersOf('en').map((layer) => layer.id);
    for (const language of languages) {
      expect(layersOf(language).map((layer) => layer.id)).toEqual(ids);
    }
  });

  it('asks filters for whole zooms only, which is all that the engine tells them', () => {
    const zooms = style.layers.flatMap((layer) =>
      'filter' in layer
        ? [...JSON.stringify(layer.filter).matchAll(/\["zoom"\],([\d.]+)/g)].map(([, zoom]) => zoom)
        : [],
    );
    expect(zooms.length).toBeGreaterThan(8);
    expect(zooms.filter((zoom) => !Number.isInteger(Number(zoom)))).toEqual([]);
  });

  it('waits for neither buildings nor lamps nor names: they are empty at first', () => {
    for (const name of Object.keys(detail)) {
      expect(dataOf(name)).toEqual({ type: 'FeatureCollection', features: [] });
    }
  });

  it('puts every mark above every name of a place, so that no name stands on a mark', () => {
    const ids = style.layers.map((layer) => layer.id);
    for (const status of statusSchema.options) {
      expect(ids.indexOf(`place-${status}`)).toBeGreaterThan(ids.indexOf('place-label'));
    }
  });

  it('is the same for the same inputs', () => {
    expect(styleIn('ru')).toEqual(styleIn('ru'));
  });

  it('has one symbol and, for bridges, one band for each status', () => {
    const ids = style.layers.map((layer) => layer.id);
    for (const status of statusSchema.options) {
      expect(ids).toContain(`place-${status}`);
      expect(ids).toContain(`place-bridge-${status}`);
    }
  });
});

describe('the features of places', () => {
  const { features } = placeFeatures(scenario);
  const shown = scenario.places.filter((place) => !place.properties.outside);

  it('carry the number by which the map is told their status', () => {
    for (const { id, properties } of features) {
      expect(scenario.places[Number(id)]?.id).toBe(properties?.['place']);
    }
  });

  it('stand once for each place of the sheet, bridges as lines besides', () => {
    const ids = (type: string): unknown[] =>
      features.filter(({ geometry }) => geometry.type === type).map(({ id }) => id);
    expect(ids('Point')).toHaveLength(shown.length);
    const bridges = shown.filter(({ geometry }) => geometry.type === 'LineString');
    expect(bridges.length).toBeGreaterThan(5);
    expect(ids('LineString')).toHaveLength(bridges.length);
  });
});
