import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { SHEET } from '../../scenario/scenario';
import { bridgeLayers, placeBridgeLayers } from './bridges';
import { buildingLabelLayer, buildingLayers } from './buildings';
import { canalLayers } from './canals';
import { areaLabelLayer, streetLabelLayers } from './labels';
import { frameLayers, landLayers, quayLayers } from './land';
import { greatLandmarkLayer, landmarkLayer } from './landmarks';
import { parkLabelLayer, parkLayers } from './parks';
import { placeLabelLayer, placeLayers, raisedLayer, selectionLayers } from './places';
import { railwayLayers } from './railways';
import { blocksOf } from './shapes/blocks';
import { canalBanksOf } from './shapes/canalBanks';
import { lampsOf } from './shapes/lamps';
import { landmarksOf } from './shapes/landmarks';
import { piersOf } from './shapes/piers';
import { quaysOf } from './shapes/quays';
import { empty, gather, shareSource, source, type Collections } from './sources';
import { lampLayers, streetLayers } from './streets';
import { trackLayers } from './tracks';
import { waterLabelLayers } from './waterLabels';

/** The files of geo/ground that the first picture of the city needs, by name. */
export const groundNames = ['land', 'canals', 'streets', 'bridges', 'railways', 'parks'] as const;
/** Those that are drawn in once the city stands: the first paint does not wait for them. */
export const detailNames = ['buildings', 'labels'] as const;
export type GroundName = (typeof groundNames)[number];
export type DetailName = (typeof detailNames)[number];
export type GroundData = Readonly<Record<GroundName, FeatureCollection>>;
export type GroundDetail = Readonly<Record<DetailName, FeatureCollection>>;

export interface StyleInput {
  readonly ground: GroundData;
  /** The places with numeric ids, in their own shape and as one point each. */
  readonly places: FeatureCollection;
  readonly language: string;
}

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

/** The ground, which needs no legend, from bottom to top: the order on the sheet is read here and nowhere computed. */
const groundLayers = (language: string): LayerSpecification[] => [
  ...landLayers,
  ...parkLayers,
  ...streetLayers,
  ...quayLayers,
  ...canalLayers,
  ...bridgeLayers,
  ...railwayLayers,
  ...buildingLayers,
  ...lampLayers,
  ...frameLayers,
  ...streetLabelLayers(language),
  buildingLabelLayer(language),
  parkLabelLayer(language),
  areaLabelLayer(language),
  landmarkLayer,
  ...waterLabelLayers(language),
];

/** What changes hands, moves or is chosen, from bottom to top: each is in the legend, but for the views on top. */
const storyLayers = (language: string): LayerSpecification[] => [
  ...placeBridgeLayers,
  ...trackLayers,
  ...selectionLayers,
  placeLabelLayer(language),
  // Above every name, since the engine gives room from the topmost layer down: no name stands on a mark.
  ...placeLayers,
  raisedLayer,
  greatLandmarkLayer,
];

/** Every layer of the sheet, from bottom to top. */
export const layersOf = (language: string): LayerSpecification[] =>
  [...groundLayers(language), ...storyLayers(language)].map(shareSource);

/** What is drawn of the ground beside its files, computed from them. */
const shapesOf = ({ land, canals, streets, bridges }: GroundData): Collections => ({
  sheet: polygon([sheetRing]),
  surroundings,
  blocks: blocksOf(streets, land),
  'canal-banks': canalBanksOf(canals, land),
  quays: quaysOf(land, streets),
  piers: piersOf(bridges),
});

/** The data of the sources that come after the first paint, by id: buildings, lamps, and every name of the ground. */
export const detailSources = (
  ground: GroundData,
  detail: GroundDetail,
): Record<'buildings' | 'lamps' | 'names', FeatureCollection> => ({
  buildings: detail.buildings,
  lamps: lampsOf(ground.streets),
  names: gather('names', { ...ground, ...detail, landmarks: landmarksOf(detail.buildings) }),
});

/** The whole sheet as data, still without its details: a pure function of its inputs. */
export function buildStyle({ ground, places, language }: StyleInput): StyleSpecification {
  const data: Collections = {
    ground: gather('ground', { ...ground, ...shapesOf(ground) }),
    buildings: empty,
    lamps: empty,
    names: empty,
    places,
    selection: empty,
    track: empty,
  };
  return {
    version: 8,
    name: 'Petrograd 1917',
    transition: { duration: 0, delay: 0 },
    state: { night: { default: 0 } },
    sources: Object.fromEntries(
      Object.entries(data).map(([name, collection]) => [name, source(name, collection)]),
    ),
    layers: layersOf(language),
  };
}
