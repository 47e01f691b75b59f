import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeo } from '../../src/cli/files';
import { languages } from '../../src/link/hash';
import { placeAnchors, placeShapes } from '../../src/map/placeFeatures';
import {
  buildStyle,
  detailNames,
  groundNames,
  layersOf,
  type GroundData,
} from '../../src/map/style';
import { statusSchema } from '../../src/scenario/schema';
import { realScenario } from '../helpers';

const scenario = realScenario();
const ground = Object.fromEntries(
  groundNames.map((name) => [name, readGeo(`ground/${name}.geojson`) as FeatureCollection]),
) as GroundData;
const styleIn = (language: string) =>
  buildStyle({
    ground,
    places: placeShapes(scenario),
    anchors: placeAnchors(scenario),
    language,
  });
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

  it('draws every file of geo/ground', () => {
    expect(Object.keys(style.sources)).toEqual(
      expect.arrayContaining([...groundNames, ...detailNames]),
    );
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

  it('waits for neither buildings nor names: they are empty at first', () => {
    for (const name of [...detailNames, 'landmarks']) {
      const source = style.sources[name];
      expect(source?.type === 'geojson' && source.data).toEqual({ type: 'FeatureCollection', features: [] }); // prettier-ignore
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
  it('carry the number by which the map is told their status', () => {
    for (const { features } of [placeAnchors(scenario), placeShapes(scenario)]) {
      expect(features.length).toBeGreaterThan(10);
      for (const { id, properties } of features) {
        expect(scenario.places[Number(id)]?.id).toBe(properties?.['place']);
      }
    }
  });

  it('stand once for each place of the sheet', () => {
    const shown = scenario.places.filter((place) => !place.properties.outside);
    expect(placeAnchors(scenario).features).toHaveLength(shown.length);
  });
});
