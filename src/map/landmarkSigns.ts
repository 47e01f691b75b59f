import type { LandmarkSign } from './style/shapes/landmarks';

/** One engraved view on a grid of 48 by 48 with its foot at 46: what is filled with paper, and the lines on it. */
export interface Sign {
  readonly body: string;
  readonly lines: string;
}

/** A cross on a dome whose top is at (x, y). */
const cross = (x: number, y: number): string =>
  `M${x} ${y} V${y - 6} M${x - 1.8} ${y - 4} H${x + 1.8}`;

/** An onion or a dome on a drum: `half` wide at its foot (x, y), `high` tall. */
const dome = (x: number, y: number, half: number, high: number): string =>
  `M${x - half} ${y} C${x - half * 1.5} ${y - high * 0.6} ${x - half * 0.3} ${y - high * 0.7} ${x} ${y - high}` +
  ` C${x + half * 0.3} ${y - high * 0.7} ${x + half * 1.5} ${y - high * 0.6} ${x + half} ${y} Z`;

/** Upright strokes from `from` to `to`, such as windows or columns. */
const strokes = (from: number, to: number, step: number, top: number, bottom: number): string => {
  let path = '';
  for (let x = from; x <= to; x += step) path += `M${x} ${top} V${bottom} `;
  return path;
};

export const landmarkSigns: Record<LandmarkSign, Sign> = {
  palace: {
    body: 'M2 46 V29 H46 V46 Z M17 29 V25 L24 22 L31 25 V29 Z',
    lines: `M2 37 H46 M1 29 H47 ${strokes(5, 44, 4.3, 31.5, 35)} ${strokes(5, 44, 4.3, 39, 43)} M4 29 V26.5 M10 29 V26.5 M38 29 V26.5 M44 29 V26.5`,
  },
  spire: {
    body: 'M7 46 V36 H41 V46 Z M15 36 V27 H33 V36 Z M19 27 V22 H29 V27 Z M20 22 Q24 14 28 22 Z M22.8 17 L24 2 L25.2 17 Z',
    lines: `M20.5 46 V40 Q24 35.5 27.5 40 V46 M7 39 H18 M30 39 H41 ${strokes(17, 31, 2.8, 29, 35)} M22 4 H26`,
  },
  'fortress-church': {
    body: 'M4 46 V35 H27 V46 Z M27 46 V28 H40 V46 Z M29.5 28 V21 H37.5 V28 Z M31.5 21 V17 H35.5 V21 Z M32.4 17 L33.5 1 L34.6 17 Z M8 35 V31 H14 V35 Z M8 31 Q11 24 14 31 Z',
    lines: `${strokes(7, 25, 4.5, 38, 43)} M33.5 32 a2.4 2.4 0 1 0 0.1 0 M27 39 H40 M32 3.5 H35 M11 27 V24`,
  },
  'great-dome': {
    body: 'M4 46 V35 H44 V46 Z M12 35 L24 29.5 L36 35 Z M16 31 V23 H32 V31 L24 28 Z M15 23 C15 12 20 9.5 24 9.5 C28 9.5 33 12 33 23 Z M22.5 9.5 V6 H25.5 V9.5 Z M7 35 V31 H12 V35 Z M36 35 V31 H41 V35 Z M7 31 Q9.5 26 12 31 Z M36 31 Q38.5 26 41 31 Z',
    lines: `${cross(24, 6)} ${strokes(15, 33, 3, 36.5, 45)} ${strokes(18, 30, 3, 24.5, 28)} M19.5 22 Q20 14 23 10.5 M28.5 22 Q28 14 25 10.5`,
  },
  colonnade: {
    body: 'M2 46 V38 H46 V46 Z M16 38 L24 32.5 L32 38 Z M19 34.5 V27 H29 V34.5 Z M18 27 C18 18 22 16 24 16 C26 16 30 18 30 27 Z',
    lines: `${cross(24, 16)} ${strokes(4, 45, 2.7, 40, 46)} M1 38 H47 ${strokes(21, 28, 2.3, 28.5, 32)}`,
  },
  'five-domes': {
    body: `M9 46 V33 H39 V46 Z M20 33 V25 H28 V33 Z ${dome(24, 25, 4.6, 10)} M11 33 V29 H16 V33 Z ${dome(13.5, 29, 2.8, 7)} M32 33 V29 H37 V33 Z ${dome(34.5, 29, 2.8, 7)}`,
    lines: `${cross(24, 15)} ${cross(13.5, 22)} ${cross(34.5, 22)} ${strokes(14, 36, 5, 37, 42)} M22 46 V41 Q24 38.5 26 41 V46`,
  },
  'onion-domes': {
    body: `M12 46 V32 H36 V46 Z M20 32 L24 19 L28 32 Z ${dome(24, 20, 3, 7.5)} M13 32 V27 H18 V32 Z ${dome(15.5, 27, 3.2, 8)} M30 32 V27 H35 V32 Z ${dome(32.5, 27, 3.2, 8)}`,
    lines: `${cross(24, 12.5)} ${cross(15.5, 19)} ${cross(32.5, 19)} M14 36 L17 33 L20 36 L24 32.5 L28 36 L31 33 L34 36 M21.5 46 V41 Q24 38 26.5 41 V46`,
  },
  convent: {
    body: `M10 46 V34 H38 V46 Z M19 34 V22 H29 V34 Z ${dome(24, 22, 5.2, 11)} M11 34 V25 H16.5 V34 Z ${dome(13.8, 25, 3, 8)} M31.5 34 V25 H37 V34 Z ${dome(34.2, 25, 3, 8)} M2 46 V39 H10 V46 Z M38 46 V39 H46 V46 Z`,
    lines: `${cross(24, 11)} ${cross(13.8, 17)} ${cross(34.2, 17)} M13.8 28 V32 M34.2 28 V32 M22 25 V31 M26 25 V31 ${strokes(14, 35, 5, 37, 42)}`,
  },
  exchange: {
    body: 'M10 46 V35 H38 V46 Z M9 35 L24 28 L39 35 Z M2.5 46 V22 H5.5 V46 Z M42.5 46 V22 H45.5 V46 Z',
    lines: `${strokes(12, 37, 3, 36.5, 45)} M1 27 H7 M1 33 H7 M1 39 H7 M41 27 H47 M41 33 H47 M41 39 H47 M4 22 V18 M44 22 V18`,
  },
  portico: {
    body: 'M2 46 V36 H46 V46 Z M15 36 L24 30 L33 36 Z M19 32.5 Q24 24 29 32.5 Z',
    lines: `${strokes(16.5, 32, 3, 37.5, 46)} ${strokes(4.5, 13, 3.6, 39, 43)} ${strokes(35.5, 45, 3.6, 39, 43)}`,
  },
  castle: {
    body: 'M7 46 V31 H41 V46 Z M20 31 V25 H28 V31 Z M22.6 25 L24 9 L25.4 25 Z',
    lines: `M6 31 H42 M7 38 H41 ${strokes(11, 38, 4.4, 33.5, 36.5)} M21.5 46 V42 Q24 39 26.5 42 V46`,
  },
  station: {
    body: 'M4 46 V31 H44 V46 Z M10 31 Q24 15 38 31 Z',
    lines: `M14 31 Q24 20 34 31 M24 25.5 V31 M19 27.5 V31 M29 27.5 V31 ${strokes(8, 41, 4, 36, 42)} M3 31 H45`,
  },
  works: {
    body: 'M3 46 V36 L12 31 V36 L21 31 V36 L30 31 V46 Z M33 46 L34 16 H37 L38 46 Z M40 46 L41 22 H43.5 L44.5 46 Z',
    lines:
      'M6 41 H9 M13 41 H16 M20 41 H23 M35.5 14 Q34 11 36.5 9.5 Q38.5 8 36.5 5.5 M42 20 Q41 18 43 16.5',
  },
};
