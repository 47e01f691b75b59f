import type { UnitKind } from '../scenario/schema';

/** A small engraved sign for each kind of unit, as an SVG path on a 16 × 16 grid, drawn as strokes. */
export const glyphs: Record<UnitKind, string> = {
  infantry: 'M3 4 L13 12 M13 4 L3 12',
  cossacks: 'M3 12 L13 4 M3 8 h0',
  cadets: 'M8 3 L13 6 L8 9 L3 6 Z M5 8 V11 Q8 13.5 11 11 V8',
  'red-guard':
    'M8 2.5 L9.5 6.3 L13.5 6.5 L10.4 9 L11.5 13 L8 10.8 L4.5 13 L5.6 9 L2.5 6.5 L6.5 6.3 Z',
  sailors: 'M8 3 V13 M5 6 H11 M3.5 9.5 Q4.5 13 8 13 Q11.5 13 12.5 9.5',
  artillery: 'M3 6 L12 4.5 M8 5.5 L13 12 M5.5 8.5 a2.6 2.6 0 1 0 0.1 0',
  cyclists:
    'M4.5 9 a2.4 2.4 0 1 0 0.1 0 M11.5 9 a2.4 2.4 0 1 0 0.1 0 M4.5 11 L7 6 H10.5 L11.5 11 M6 6 H8',
  'armoured-cars':
    'M2.5 10.5 V7.5 L5 5 H11 L13.5 7.5 V10.5 Z M5 12.2 h0.1 M11 12.2 h0.1 M8 5 V3.5 H12',
  'shock-troops': 'M4 3 L12 13 M12 3 L4 13 M8 2.5 V5',
  women: 'M8 3 a2.6 2.6 0 1 0 0.1 0 M8 8.5 V13.5 M5.5 11 H10.5',
  police: 'M8 2.5 L13 4.5 V8 Q13 11.5 8 13.5 Q3 11.5 3 8 V4.5 Z',
  warship: 'M2 9.5 H14 L12 13 H4 Z M5 9.5 V6.5 H10 V9.5 M7.5 6.5 V3 M4 5 H7.5',
  train: 'M4 3 H12 V10.5 H4 Z M4 7 H12 M5.5 13 L4.5 10.5 M10.5 13 L11.5 10.5',
  car: 'M2.5 10.5 V8 L5 7.5 L6.5 5 H10.5 L11.5 7.5 L13.5 8.5 V10.5 Z M5 12 h0.1 M11 12 h0.1',
  person: 'M8 2.8 a2.2 2.2 0 1 0 0.1 0 M3.8 13.2 Q3.8 8.6 8 8.6 Q12.2 8.6 12.2 13.2',
  crowd:
    'M5 4.5 a1.7 1.7 0 1 0 0.1 0 M11 4.5 a1.7 1.7 0 1 0 0.1 0 M2.5 12.5 Q2.5 9 5 9 Q7.5 9 7.5 12.5 M8.5 12.5 Q8.5 9 11 9 Q13.5 9 13.5 12.5',
  delegation: 'M4 13.5 V3 H12 L10 5.5 L12 8 H4',
  assembly: 'M3 12.5 Q3 4 8 4 Q13 4 13 12.5 M5.5 12.5 Q5.5 7 8 7 Q10.5 7 10.5 12.5',
  command: 'M8 2.5 V13.5 M8 3 H13 V8 H8',
};
