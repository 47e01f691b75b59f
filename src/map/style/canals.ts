import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { metresWide } from './expressions';
import { ground, lit } from './palette';

/** Small rivers that still ran between natural banks. */
const natural = [
  'okhta',
  'okkervil',
  'chernaya-rechka',
  'monastyrka',
  'tarakanovka',
  'smolenka',
  'krestovka',
  'zhdanovka',
  'karpovka',
  'pryazhka',
];
const isBuilt: ExpressionSpecification = ['!', ['in', ['get', 'id'], ['literal', natural]]];

const width: ExpressionSpecification = ['get', 'width'];

/** One stroke along the canals in a colour of the palette, `thick` pixels wide; `more` adds to it or takes back. */
const stroke = (
  id: string,
  role: 'shore' | 'coping' | 'water' | 'waterLine',
  thick: ExpressionSpecification | number,
  { paint, layout, ...more }: Partial<LineLayerSpecification> = {},
): LineLayerSpecification => ({
  id,
  type: 'line',
  source: 'canal-banks',
  layout: { 'line-join': 'round', ...layout },
  paint: { 'line-color': lit(ground[role]), 'line-width': thick, ...paint },
  ...more,
});

const quay = { minzoom: 13, filter: isBuilt };

/** From bottom to top: kerb, coping and wall of the quays, each showing as a rim round the next; then the water. */
export const canalLayers: LineLayerSpecification[] = [
  stroke('canal-kerb', 'shore', metresWide(['+', width, 9], 1, 2.2), quay),
  stroke('canal-coping', 'coping', metresWide(['+', width, 9], 1, 0.8), quay),
  stroke('canal-wall', 'shore', metresWide(['+', width, 2], 1.2, 0.9)),
  stroke('canal', 'water', metresWide(width, 0.9), {
    source: 'canals',
    layout: { 'line-cap': 'round' },
  }),
  stroke('canal-engraving', 'waterLine', 0.6, {
    minzoom: 14.2,
    paint: { 'line-opacity': 0.7, 'line-gap-width': metresWide(['*', width, 0.6]) },
  }),
];
