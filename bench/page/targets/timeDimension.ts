/** (d) Leaflet.TimeDimension: lines with a time at each point, its GeoJSON layer moving a disc along. */
import L from 'leaflet';
import type { Feature } from 'geojson';
import { STOP, type Scene } from '../scene';
import type { Target } from '../stage';
import { disc, leafletMap, STEPS } from './leafletMap';
import { points } from './points';

/** What this target uses of the library, which has no types. */
interface TimeDimension {
  setCurrentTimeIndex(index: number): void;
}
interface Plugin {
  timeDimension: {
    (options: { times: number[] }): TimeDimension;
    layer: {
      geoJson(layer: L.GeoJSON, options: object): L.Layer;
    };
  };
}

export async function make(box: HTMLElement, scene: Scene): Promise<Target> {
  const map = leafletMap(box, scene);
  await import('iso8601-js-period');
  await import('leaflet-timedimension/dist/leaflet.timedimension.src.js');
  const { points: units, move } = points(scene);
  const begin = Date.UTC(2000, 0, 1);
  const times = Array.from(
    { length: STEPS + 1 },
    (_, step) => begin + (step / STEPS) * STOP * 1000,
  );
  const lines = scene.scenario.units.map(({ side }) => ({
    type: 'Feature' as const,
    properties: { side, times },
    geometry: { type: 'LineString' as const, coordinates: [] as [number, number][] },
  }));
  times.forEach((_, step) => {
    move((step / STEPS) * STOP);
    units.forEach(({ at }, index) => lines[index]?.geometry.coordinates.push([...at]));
  });
  const { timeDimension } = L as unknown as Plugin;
  const dimension = timeDimension({ times: [...times] });
  Object.assign(map, { timeDimension: dimension });
  const features = L.geoJSON({ type: 'FeatureCollection', features: lines } as never, {
    style: { stroke: false },
    pointToLayer: (feature: Feature, at) => disc(feature.properties?.['side'] as never, at),
  });
  timeDimension.layer
    .geoJson(features, {
      updateTimeDimension: false,
      addlastPoint: true,
      duration: 'PT1M',
      waitForReady: false,
    })
    .addTo(map);
  let shown = -1;
  return {
    show: (instant) => {
      const step = Math.floor((instant / STOP) * STEPS);
      if (step === shown) return;
      shown = step;
      dimension.setCurrentTimeIndex(step);
    },
  };
}
