/** (d) deck.gl: trails by TripsLayer, a disc at the head of each, as its own example of trips. */
import { TripsLayer } from '@deck.gl/geo-layers';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { bareMap } from '../ground';
import type { Scene } from '../scene';
import type { Target } from '../stage';
import { points, type Point } from './points';

interface Trip {
  readonly path: [number, number][];
  readonly times: number[];
  readonly colour: [number, number, number];
}

const rgb = (colour: string): [number, number, number] => [
  parseInt(colour.slice(1, 3), 16),
  parseInt(colour.slice(3, 5), 16),
  parseInt(colour.slice(5, 7), 16),
];

/** The whole track of each unit with the time at each of its points. */
function trips({ replay }: Scene, units: readonly Point[]): Trip[] {
  return replay.tracks.map(({ segments }, index) => {
    const marches = segments.flatMap(({ march }) => march ?? []);
    return {
      path: marches.flatMap(({ path }) => path.points.map(([lon, lat]): [number, number] => [lon, lat])), // prettier-ignore
      times: marches.flatMap(({ path, depart, arrive }) =>
        [...path.metres].map((metres) => depart + (metres / path.length) * (arrive - depart)),
      ),
      colour: rgb(units[index]?.colour ?? '#000000'),
    };
  });
}

export async function makeDeck(
  box: HTMLElement,
  scene: Scene,
  interleaved: boolean,
): Promise<Target> {
  const map = await bareMap(box, scene);
  const { points: units, move } = points(scene);
  const data = trips(scene, units);
  const overlay = new MapLibreOverlay({ interleaved, layers: [] });
  map.addControl(overlay);
  return {
    show: (instant) => {
      move(instant);
      overlay.setProps({
        layers: [
          new TripsLayer<Trip>({
            id: 'trips',
            data,
            getPath: ({ path }) => path,
            getTimestamps: ({ times }) => times,
            getColor: ({ colour }) => colour,
            widthMinPixels: 2,
            trailLength: 120,
            currentTime: instant,
          }),
          new ScatterplotLayer<Point>({
            id: 'heads',
            data: units,
            getPosition: ({ at }) => at,
            getFillColor: ({ colour }) => rgb(colour),
            getRadius: 6,
            radiusUnits: 'pixels',
            updateTriggers: { getPosition: instant },
          }),
        ],
      });
    },
  };
}
