import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { metresWide } from './expressions';
import { ground, lit } from './palette';

/** Small rivers that still ran between natural banks. */
const isNatural: ExpressionSpecification = [
  'in',
  ['get', 'id'],
  [
    'literal',
    [
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
    ],
  ],
];

const width: ExpressionSpecification = ['get', 'width'];
const round = { 'line-join': 'round' } as const;

/** From bottom to top: kerb, coping and wall of the quays, each showing as a rim round the next; then the water. */
export const canalLayers: LayerSpecification[] = [
  {
    id: 'canal-kerb',
    type: 'line',
    source: 'canals',
    minzoom: 13,
    filter: ['!', isNatural],
    paint: { 'line-color': lit(ground.shore), 'line-width': metresWide(['+', width, 9], 1, 2.2) },
  },
  {
    id: 'canal-coping',
    type: 'line',
    source: 'canals',
    minzoom: 13,
    filter: ['!', isNatural],
    paint: { 'line-color': lit(ground.coping), 'line-width': metresWide(['+', width, 9], 1, 0.8) },
  },
  {
    id: 'canal-wall',
    type: 'line',
    source: 'canals',
    layout: round,
    paint: {
      'line-color': lit(ground.shore),
      'line-width': metresWide(['+', width, 2], 1.2, 0.9),
    },
  },
  {
    id: 'canal',
    type: 'line',
    source: 'canals',
    layout: { ...round, 'line-cap': 'round' },
    paint: { 'line-color': lit(ground.water), 'line-width': metresWide(width, 0.9) },
  },
  {
    id: 'canal-engraving',
    type: 'line',
    source: 'canals',
    minzoom: 14.2,
    layout: round,
    paint: {
      'line-color': lit(ground.waterLine),
      'line-opacity': 0.7,
      'line-width': 0.6,
      'line-gap-width': metresWide(['*', width, 0.6]),
    },
  },
];
