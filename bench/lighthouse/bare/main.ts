/** A map of the ground as small as it can be written: what the engine costs before any story is told. */
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../src/ui/fonts.css';
import './bare.css';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { CITY } from '../../../src/map/camera';
import { drawDetail } from '../../../src/map/drawDetail';
import { addIcons } from '../../../src/map/icons';
import {
  buildStyle,
  detailNames,
  groundNames,
  type GroundData,
  type GroundDetail,
} from '../../../src/map/style';
import { loadMapFonts } from '../../../src/map/style/fonts';

const urls = import.meta.glob<string>('../../../geo/ground/*.geojson', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function fetchAll<K extends string>(
  names: readonly K[],
): Promise<Record<K, FeatureCollection>> {
  const files = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(urls[`../../../geo/ground/${name}.geojson`] ?? name);
      return [name, await response.json()] as const;
    }),
  );
  return Object.fromEntries(files) as Record<K, FeatureCollection>;
}

setWorkerUrl(workerUrl);
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const [ground] = await Promise.all([fetchAll(groundNames), loadMapFonts('en')]);
const map = new MapLibreMap({
  container: 'map',
  style: buildStyle({
    ground: ground satisfies GroundData,
    places: nothing,
    language: 'en',
  }),
  bounds: CITY,
  fadeDuration: 0,
});
map.on('style.load', () => {
  addIcons(map);
});
const detail: GroundDetail = await fetchAll(detailNames);
const show = (): void => {
  drawDetail(map, ground, detail);
};
if (map.isStyleLoaded()) show();
else map.once('style.load', show);
