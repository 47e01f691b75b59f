import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { detailSources, type GroundData, type GroundDetail } from './style';

/** Draws buildings, lamps and every name of the ground into a map that has only the plan. */
export function drawDetail(map: MapLibreMap, ground: GroundData, detail: GroundDetail): void {
  for (const [id, data] of Object.entries(detailSources(ground, detail))) {
    map.getSource<GeoJSONSource>(id)?.setData(data);
  }
}
