import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
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
export const layersOf = (language: string): LayerSpecification[] => [
  ...groundLayers(language),
  ...storyLayers(language),
];

/** What is drawn of the ground beside its files, computed from them. */
const shapesOf = ({ land, canals, streets, bridges }: GroundData) => ({
  blocks: blocksOf(streets, land),
  'canal-banks': canalBanksOf(canals, land),
  quays: quaysOf(land, streets),
  piers: piersOf(bridges),
  lamps: lampsOf(streets),
});

/** The sources that come after the first paint, by id. */
export const detailSources = (
  detail: GroundDetail,
): Record<DetailName | 'landmarks', FeatureCollection> => ({
  ...detail,
  landmarks: landmarksOf(detail.buildings),
});
const noDetail = detailSources({ buildings: empty, labels: empty });

/** The whole sheet as data, still without its details: a pure function of its inputs. */
export function buildStyle({ ground, places, anchors, language }: StyleInput): StyleSpecification {
  const collections = {
    ...ground,
    ...shapesOf(ground),
    ...noDetail,
    places,
    'place-anchors': anchors,
  };
  return {
    version: 8,
    name: 'Petrograd 1917',
    transition: { duration: 0, delay: 0 },
    state: { night: { default: 0 } },
    sources: {
      sheet: source(polygon([sheetRing])),
      surroundings: source(surroundings),
      ...Object.fromEntries(
        Object.entries(collections).map(([name, data]) => [name, source(data)]),
      ),
      selection: source(empty),
      track: source(empty),
    },
    layers: layersOf(language),
  };
}
