/** (d) Leaflet.timeline: one feature for each unit and step, shown from its start to its end. */
import L from 'leaflet';
import type { Feature } from 'geojson';
import { STOP, type Scene } from '../scene';
import type { Target } from '../stage';
import { disc, leafletMap, STEPS } from './leafletMap';
import { points } from './points';

/** What this target uses of the library. */
interface Timeline extends L.GeoJSON {
  setTime(time: number): void;
}
interface Plugin {
  timeline(data: object, options: L.GeoJSONOptions): Timeline;
}

export async function make(box: HTMLElement, scene: Scene): Promise<Target> {
  const map = leafletMap(box, scene);
  await import('leaflet.timeline');
  const { points: units, move } = points(scene);
  const sides = scene.scenario.units.map(({ side }) => side);
  /** Whole milliseconds: the library cuts off what is less. */
  const length = (STOP * 1000) / STEPS;
  const features = Array.from({ length: STEPS }, (_, step) => {
    move((step * STOP) / STEPS);
    return units.map(({ at }, index) => ({
      type: 'Feature',
      properties: { side: sides[index], start: step * length, end: (step + 1) * length - 1 },
      geometry: { type: 'Point', coordinates: [...at] },
    }));
  }).flat();
  const timeline = (L as unknown as Plugin).timeline(
    { type: 'FeatureCollection', features },
    { pointToLayer: (feature: Feature, at) => disc(feature.properties?.['side'] as never, at) },
  );
  timeline.addTo(map);
  return {
    show: (instant) => {
      timeline.setTime(instant * 1000);
    },
  };
}
