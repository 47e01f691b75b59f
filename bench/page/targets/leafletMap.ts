/** The same ground for Leaflet, which has no such style: its shapes in plain colours on a canvas. */
import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import { COLOURS, CENTRE, ZOOM, type Scene } from '../scene';

// The plugins look for it there.
Object.assign(window, { L });

/** Steps of time in the story: these libraries show the newest one and draw nothing in between. */
export const STEPS = 72;

export function leafletMap(box: HTMLElement, { ground, scenario }: Scene): L.Map {
  const map = L.map(box, {
    preferCanvas: true,
    zoomAnimation: false,
    attributionControl: false,
    // Leaflet counts tiles of 256 pixels, MapLibre of 512.
  }).setView([CENTRE[1], CENTRE[0]], ZOOM + 1);
  box.style.background = '#b4c5c3';
  const shapes: [keyof typeof ground, L.PathOptions][] = [
    ['land', { fillColor: '#f2ead5', fillOpacity: 1, color: '#56676a', weight: 1 }],
    ['parks', { fillColor: '#d3d6ad', fillOpacity: 1, stroke: false }],
    ['streets', { color: '#fcf8ec', weight: 3 }],
    ['railways', { color: '#5f5447', weight: 2 }],
    ['canals', { color: '#b4c5c3', weight: 4 }],
    ['bridges', { color: '#f6eedb', weight: 4 }],
  ];
  for (const [name, style] of shapes) L.geoJSON(ground[name], { style, interactive: false }).addTo(map); // prettier-ignore
  for (const { geometry } of scenario.places) {
    if (geometry.type !== 'Point') continue;
    const [lon, lat] = geometry.coordinates;
    L.circleMarker([lon, lat], { radius: 5, color: '#333333', interactive: false }).addTo(map);
  }
  return map;
}

/** The disc of a unit. */
export const disc = (side: keyof typeof COLOURS, at: L.LatLng): L.CircleMarker =>
  L.circleMarker(at, {
    radius: 6,
    weight: 0,
    fillOpacity: 1,
    fillColor: COLOURS[side],
    interactive: false,
  });
