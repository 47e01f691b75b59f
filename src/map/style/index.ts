import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { SHEET } from '../../scenario/scenario';
import { bridgeLayers, placeBridgeLayers } from './bridges';
import { buildingLayers } from './buildings';
import { areaLabelLayer, streetLabelLayers, waterLabelLayer } from './labels';
import { canalLayers, frameLayers, landLayers } from './land';
import { parkLayers } from './parks';
import { placeLabelLayer, placeLayers, raisedLayer, selectionLayers } from './places';
import { railwayLayers } from './railways';
import { streetLayers } from './streets';
import { trackLayers } from './tracks';

/** The files of geo/ground, by name. */
export const groundNames = [
  'land',
  'canals',
  'streets',
  'bridges',
  'railways',
  'parks',
  'buildings',
  'labels',
] as const;
export type GroundName = (typeof groundNames)[number];
export type GroundData = Readonly<Record<GroundName, FeatureCollection>>;

export interface StyleInput {
  readonly ground: GroundData;
  /** The places with numeric ids, as they are, and as one point each. */
  readonly places: FeatureCollection;
  readonly anchors: FeatureCollection;
  readonly language: string;
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

const source = (data: FeatureCollection): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  maxzoom: 16,
  tolerance: 0.2,
});

const rectangle = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const polygon = (rings: number[][][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings } },
  ],
});

const sheetRing = rectangle(...SHEET);
/** The table round the sheet: hides what the engraving and the quays draw past its edge. */
const surroundings = polygon([rectangle(28, 59, 32.6, 60.9), sheetRing.toReversed()]);

/** Layers from bottom to top: the order on the sheet is read here and nowhere computed. */
export function layersOf(language: string): LayerSpecification[] {
  return [
    ...landLayers,
    ...parkLayers,
    ...streetLayers,
    ...railwayLayers,
    ...canalLayers,
    ...buildingLayers,
    ...bridgeLayers,
    ...frameLayers,
    areaLabelLayer(language),
    waterLabelLayer(language),
    ...streetLabelLayers(language),
    ...placeBridgeLayers,
    ...trackLayers,
    ...selectionLayers,
    ...placeLayers,
    raisedLayer,
    placeLabelLayer(language),
  ];
}

/** The whole sheet as data: a pure function of its inputs. */
export function buildStyle({ ground, places, anchors, language }: StyleInput): StyleSpecification {
  return {
    version: 8,
    name: 'Petrograd 1917',
    transition: { duration: 0, delay: 0 },
    state: { night: { default: 0 } },
    sources: {
      sheet: source(polygon([sheetRing])),
      surroundings: source(surroundings),
      ...Object.fromEntries(groundNames.map((name) => [name, source(ground[name])])),
      places: source(places),
      'place-anchors': source(anchors),
      selection: source(empty),
      track: source(empty),
    },
    layers: layersOf(language),
  };
}
