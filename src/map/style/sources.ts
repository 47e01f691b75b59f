/**
 * The collections of the sheet, put together into few sources. The engine asks its worker for every tile of every
 * source, draws each layer once for each tile, and cuts the tiles out anew wherever the layers go on from one source
 * to another. With twenty sources in tiles up to zoom 16 a repaint took half as long again.
 */
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';

/** What is drawn, by the name under which the layers ask for it. */
export type Collections = Readonly<Record<string, FeatureCollection>>;

/** The sources that hold more than one collection, each feature with the name of its own in `of`. */
const shared = {
  /** What lies flat and never changes. */
  ground: [
    'sheet',
    'surroundings',
    'land',
    'blocks',
    'parks',
    'streets',
    'quays',
    'canals',
    'canal-banks',
    'piers',
    'bridges',
    'railways',
  ],
  /** What is lettered or drawn as a sign, some of it a second time. */
  names: ['streets', 'parks', 'buildings', 'labels', 'landmarks'],
} as const;
type Shared = keyof typeof shared;

/**
 * From this zoom on a source's tiles are only enlarged: the fewer there are, the faster the sheet is painted. A tile of
 * zoom 11 places a point to 1.2 m, one of zoom 13, for what units stand on, to 0.3 m. Names are set along their lines
 * anew in each tile, as many as its length at the zoom of the screen asks for, so their tiles stay small.
 */
const LAST_TILES: Readonly<Record<string, number>> = {
  buildings: 12,
  places: 13,
  selection: 16,
  track: 13,
  names: 16,
};
const LAST_TILES_ELSEWHERE = 11;

const isIn = (source: Shared, name: string): boolean =>
  (shared[source] as readonly string[]).includes(name);

export const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A source of the engine with the given name. */
export const source = (name: string, data: FeatureCollection): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  maxzoom: LAST_TILES[name] ?? LAST_TILES_ELSEWHERE,
  tolerance: 0.2,
});

/** The data of a shared source: as many of its collections as are there. */
export const gather = (into: Shared, collections: Collections): FeatureCollection => ({
  type: 'FeatureCollection',
  features: shared[into].flatMap((name) =>
    (collections[name] ?? empty).features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, of: name },
    })),
  ),
});

/** The layer, asking the shared source that holds its collection; itself where none does. */
export function shareSource(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer)) return layer;
  const { source: name } = layer;
  const into: Shared = layer.type === 'symbol' ? 'names' : 'ground';
  if (!isIn(into, name)) return layer;
  const own: ExpressionSpecification = ['==', ['get', 'of'], name];
  const filter = layer.filter as ExpressionSpecification | undefined;
  return { ...layer, source: into, filter: filter ? ['all', own, filter] : own };
}
