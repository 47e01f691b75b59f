import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapView } from '../link/hash';

export interface Hands {
  readonly onPlace: (id: string | undefined) => void;
  readonly onView: (view: MapView, byHand: boolean) => void;
  /** The reader dragged, pinched or wheeled the map. */
  readonly onTakeover: () => void;
}

/** Tells what the reader does to the map; `placeAt` and `view` read what is under the pointer, and what is seen. */
export function listenToHands(
  map: MapLibreMap,
  { onPlace, onView, onTakeover }: Hands,
  placeAt: (event: MapMouseEvent) => string | undefined,
  view: () => MapView,
): void {
  map.on('click', (event) => {
    onPlace(placeAt(event));
  });
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = placeAt(event) ? 'pointer' : '';
  });
  for (const type of ['dragstart', 'zoomstart', 'rotatestart'] as const) {
    map.on(type, (event) => {
      if (event.originalEvent) onTakeover();
    });
  }
  map.on('moveend', (event) => {
    onView(view(), 'originalEvent' in event);
  });
}
