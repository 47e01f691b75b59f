/** The project's own map, its units and its frames, put together as its page does. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { MapAdapter } from '../../../src/map/adapter';
import { loadMapFonts } from '../../../src/map/style/fonts';
import { UnitOverlay } from '../../../src/map/unitOverlay';
import { frameAt } from '../../../src/replay/frame';
import { CENTRE, ZOOM, type Scene } from '../scene';

export interface Ours {
  readonly adapter: MapAdapter;
  show(instant: number): void;
}

const layer = (box: HTMLElement, className: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  box.append(made);
  return made;
};

/** Makes it and waits until the ground is drawn. */
export async function makeOurs(box: HTMLElement, scene: Scene): Promise<Ours> {
  await loadMapFonts('en');
  const { ground, scenario, replay } = scene;
  const container = layer(box, 'map');
  const adapter = new MapAdapter({
    container,
    scenario,
    ground,
    language: 'en',
    view: { zoom: ZOOM, lon: CENTRE[0], lat: CENTRE[1] },
    texts: { labels: {}, attribution: '' },
    reducedMotion: false,
    onPlace: () => undefined,
    onView: () => undefined,
    onTakeover: () => undefined,
    onError: (message) => {
      throw new Error(message);
    },
  });
  const overlay = new UnitOverlay({
    container: layer(box, 'unit-layer'),
    units: scenario.units,
    mostButtons: Number(new URLSearchParams(location.search).get('buttons') ?? 400),
    plane: () => adapter.camera.plane(),
    zoom: () => adapter.camera.zoom,
    eased: true,
    describe: (unit) => unit.name.en,
    onSelect: () => undefined,
  });
  adapter.camera.onMove(() => {
    overlay.cameraMoved();
  });
  adapter.setDetail(await scene.detail);
  await adapter.rested();
  overlay.select('probe');
  return {
    adapter,
    show: (instant) => {
      const frame = frameAt(replay, instant);
      adapter.setStatuses(frame.statuses);
      overlay.apply(replay, instant);
    },
  };
}
