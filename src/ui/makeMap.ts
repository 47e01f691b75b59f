import { inLanguage } from '../i18n/language';
import { m } from '../i18n/paraglide/messages';
import { MapAdapter } from '../map/adapter';
import type { ControlTexts } from '../map/controls';
import { EffectOverlay } from '../map/effectOverlay';
import type { GroundData } from '../map/style';
import { UnitOverlay } from '../map/unitOverlay';
import type { Playback } from '../playback/playback.svelte';
import { whereIs } from './describeUnit';
import type { Session } from './session.svelte';

/** The map and what is drawn above it. */
export interface MadeMap {
  readonly adapter: MapAdapter;
  readonly units: UnitOverlay;
  readonly effects: EffectOverlay;
}

/** What the engine's own buttons, scale and sources say, in the language of now. */
export const controlTexts = (): ControlTexts => ({
  labels: {
    'Map.Title': m.map(),
    'NavigationControl.ZoomIn': m.zoom_in(),
    'NavigationControl.ZoomOut': m.zoom_out(),
    'NavigationControl.ResetBearing': m.reset_north(),
    'AttributionControl.ToggleAttribution': m.toggle_attribution(),
    'ScaleControl.Meters': m.unit_metres(),
    'ScaleControl.Kilometers': m.unit_kilometres(),
  },
  attribution: m.attribution(),
});

/**
 * Makes the map in `box`, with the units and effects above it in `layer`. Throws where the browser gives it no WebGL.
 */
export function makeMap(
  box: HTMLElement,
  layer: HTMLElement,
  ground: GroundData,
  playback: Playback,
  session: Session,
): MadeMap {
  const { scenario } = playback.replay;
  const adapter = new MapAdapter({
    container: box,
    scenario,
    ground,
    language: session.language,
    view: session.view,
    texts: controlTexts(),
    reducedMotion: session.reducedMotion,
    onPlace: (id) => {
      if (id) session.select({ kind: 'place', id });
    },
    onView: (view) => {
      session.view = view;
    },
    onTakeover: () => {
      session.takeCamera(playback.instant);
    },
    onError: (message) => {
      session.notice = m.map_error({ message: message.split('\n', 1)[0] ?? '' });
    },
  });
  const units = new UnitOverlay({
    container: layer,
    units: scenario.units,
    plane: () => adapter.camera.plane(),
    zoom: () => adapter.camera.zoom,
    eased: !session.reducedMotion,
    describe: (unit, frame, others = 0) => {
      const words = `${inLanguage(unit.name, session)}: ${whereIs(scenario, frame, session)}`;
      return others > 0 ? m.unit_and_more({ unit: words, count: others }) : words;
    },
    onSelect: (id) => {
      session.select({ kind: 'unit', id });
    },
  });
  const effects = new EffectOverlay(layer, (position) => adapter.camera.project(position));
  adapter.camera.onMove(() => {
    units.cameraMoved();
    effects.cameraMoved();
  });
  return { adapter, units, effects };
}
