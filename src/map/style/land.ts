import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { metresWide } from './expressions';
import { ground, lit } from './palette';

/** Pixels between the bank and an engraved line: engraving keeps its spacing on the plate, whatever the scale. */
const fromBank = (near: number, far: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  11,
  near * 2,
  15,
  far * 2,
];

/** One engraved line in the water along every bank; its other half is hidden by the land. */
const engraved = (
  id: string,
  gap: ExpressionSpecification,
  minzoom: number,
  weight: number,
  opacity: number,
): LayerSpecification => ({
  id,
  type: 'line',
  source: 'land',
  minzoom,
  paint: {
    'line-color': lit(ground.waterLine),
    'line-opacity': opacity,
    'line-width': weight,
    'line-gap-width': gap,
  },
});

/** The sheet of water, lines engraved in it with falling weight, the banks, and the land with its blocks. */
export const landLayers: LayerSpecification[] = [
  { id: 'table', type: 'background', paint: { 'background-color': lit(ground.table) } },
  // The neat line covers the edge of the sheet, so that it needs no smoothing, which would cost a second pass.
  {
    id: 'water',
    type: 'fill',
    source: 'sheet',
    paint: { 'fill-color': lit(ground.water), 'fill-antialias': false },
  },
  engraved('engraving-outer', fromBank(7, 13), 12.4, 0.5, 0.4),
  engraved('engraving-middle', fromBank(4.6, 9), 11.2, 0.6, 0.6),
  engraved('engraving-inner', fromBank(2.2, 4.4), 10, 0.7, 0.85),
  {
    id: 'bank',
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': lit(ground.shore), 'line-width': metresWide(3, 1.1, 0.3) },
  },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': lit(ground.land) } },
  {
    id: 'block',
    type: 'fill',
    source: 'blocks',
    // Nor do these: streets cover their edges.
    paint: { 'fill-color': lit(ground.block), 'fill-antialias': false },
  },
];

/** Built banks: a wall and a kerb with the pale coping between them. */
export const quayLayers: LayerSpecification[] = [
  {
    id: 'quay-wall',
    type: 'line',
    source: 'quays',
    minzoom: 12.4,
    paint: { 'line-color': lit(ground.shore), 'line-width': metresWide(6, 2.2, 1.2) },
  },
  {
    id: 'quay-coping',
    type: 'line',
    source: 'quays',
    minzoom: 12.4,
    paint: { 'line-color': lit(ground.coping), 'line-width': metresWide(6, 0.8, -0.6) },
  },
];

/** Drawn last of the ground: the table round the sheet and the double neat line that frames it. */
export const frameLayers: LayerSpecification[] = [
  {
    id: 'surroundings',
    type: 'fill',
    source: 'surroundings',
    paint: { 'fill-color': lit(ground.table), 'fill-antialias': false },
  },
  {
    id: 'neat-line',
    type: 'line',
    source: 'sheet',
    paint: { 'line-color': lit(ground.bridgeEdge), 'line-width': 1 },
  },
  {
    id: 'neat-line-outer',
    type: 'line',
    source: 'sheet',
    paint: { 'line-color': lit(ground.bridgeEdge), 'line-width': 2.4, 'line-offset': -5 },
  },
];
