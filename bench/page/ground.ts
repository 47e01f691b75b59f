/** The bare map: the same ground by the same style, without anything of ours above it. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { drawDetail } from '../../src/map/drawDetail';
import { addIcons } from '../../src/map/icons';
import { numberBuildings, placeFeatures } from '../../src/map/placeFeatures';
import { buildStyle } from '../../src/map/style';
import { loadMapFonts } from '../../src/map/style/fonts';
import { CENTRE, ZOOM, type Scene } from './scene';

setWorkerUrl(workerUrl);

/** Makes the map and waits until everything of the ground is drawn. */
export async function bareMap(container: HTMLElement, scene: Scene): Promise<MapLibreMap> {
  const { ground, scenario } = scene;
  await loadMapFonts('en');
  const map = new MapLibreMap({
    container,
    style: buildStyle({ ground, places: placeFeatures(scenario), language: 'en' }),
    center: CENTRE,
    zoom: ZOOM,
    maxPitch: 0,
    fadeDuration: 0,
    attributionControl: false,
    validateStyle: false,
  });
  await map.once('style.load');
  addIcons(map);
  // As on the page: what the first picture does not need does not keep the worker from it.
  await map.once('idle');
  const detail = await scene.detail;
  const buildings = numberBuildings(scenario, detail.buildings);
  drawDetail(map, ground, { ...detail, buildings });
  await map.once('idle');
  return map;
}
