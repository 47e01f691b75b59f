import type MapView from './MapView.svelte';

export type MapViewComponent = typeof MapView;

/** The map with its engine; the first call fetches the code. Rejects when it can't be had. */
export const loadMapView = async (): Promise<MapViewComponent> =>
  (await import('./MapView.svelte')).default;
