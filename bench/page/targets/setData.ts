/** (d) As MapLibre's own example animates a point: setData at each frame. */
import type { GeoJSONSource } from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import { bareMap } from '../ground';
import type { Scene } from '../scene';
import type { Target } from '../stage';
import { points } from './points';

export async function make(box: HTMLElement, scene: Scene): Promise<Target> {
  const map = await bareMap(box, scene);
  const { points: units, move } = points(scene);
  const data: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    features: units.map(({ colour, at }) => ({
      type: 'Feature',
      properties: { colour },
      geometry: { type: 'Point', coordinates: at },
    })),
  };
  map.addSource('units', { type: 'geojson', data });
  map.addLayer({
    id: 'units',
    type: 'circle',
    source: 'units',
    paint: { 'circle-radius': 6, 'circle-color': ['get', 'colour'] },
  });
  await map.once('idle');
  return {
    show: (instant) => {
      move(instant);
      void map.getSource<GeoJSONSource>('units')?.setData(data);
    },
  };
}
