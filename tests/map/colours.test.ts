import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/files';
import { sideColour, statusColour } from '../../src/map/style/palette';
import { statusSchema, type Status } from '../../src/scenario/schema';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What an eye sees that has all kinds of cones, or lacks one, in linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), table for severity 1.0.
 */
const eyes: Record<string, Matrix> = {
  'common sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Linear sRGB to XYZ (IEC 61966-2-1), whose second row is luminance. */
const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Triple = [0.9505, 1, 1.089];

const each = (triple: Triple, change: (value: number, index: number) => number): Triple => [
  change(triple[0], 0),
  change(triple[1], 1),
  change(triple[2], 2),
];
const times = ([a, b, c]: Matrix, [x, y, z]: Triple): Triple =>
  each([0, 1, 2], (row) => {
    const [p, q, r] = row === 0 ? a : row === 1 ? b : c;
    return p * x + q * y + r * z;
  });

function linear(hex: string): Triple {
  const part = (from: number): number => parseInt(hex.slice(from, from + 2), 16) / 255;
  return each([part(1), part(3), part(5)], (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
}

function lab(rgb: Triple): Triple {
  const inGamut = each(rgb, (value) => Math.min(1, Math.max(0, value)));
  const [x, y, z] = each(times(toXyz, inGamut), (value, index) => {
    const share = value / (WHITE[index] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const apart = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const luminance = (hex: string): number => times(toXyz, linear(hex))[1];
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((p, q) => p - q);
  return (high + 0.05) / (low + 0.05);
};

const pairs = statusSchema.options.flatMap((one, index) =>
  statusSchema.options.slice(index + 1).map((other) => [one, other] as const),
);
const isParty = (status: Status): boolean =>
  status === 'government' || status === 'soviet' || status === 'contested';
/** How far two statuses are apart in lightness, 0 to 100. */
const inGrey = (one: Status, other: Status): number =>
  Math.abs(lab(linear(statusColour[one]))[0] - lab(linear(statusColour[other]))[0]);
const tooNear = (far: (one: Status, other: Status) => number, least: number): string[] =>
  pairs
    .filter(([one, other]) => far(one, other) <= least)
    .map(([one, other]) => `${one}, ${other}: ${far(one, other).toFixed(1)}`);

const { government, soviet } = statusColour;

describe('the colours of the statuses', () => {
  it.each(Object.entries(eyes))(
    'are apart under %s: every two, and most the two sides',
    (_eye, matrix) => {
      const seen = (status: Status): Triple => lab(times(matrix, linear(statusColour[status])));
      const far = (one: Status, other: Status): number => apart(seen(one), seen(other));
      expect(tooNear(far, 14)).toEqual([]);
      expect(far('government', 'soviet')).toBeGreaterThan(40);
    },
  );

  it('differ in lightness, so that print in grey keeps them apart: most those that are fought over', () => {
    expect(tooNear(inGrey, 5)).toEqual([]);
    expect(
      tooNear((one, other) => (isParty(one) && isParty(other) ? inGrey(one, other) : Infinity), 10),
    ).toEqual([]);
  });

  it('are the same on the page as on the map', () => {
    const css = readFileSync(join(ROOT, 'src/ui/app.css'), 'utf8');
    for (const status of statusSchema.options) {
      expect(css).toContain(`--${status}: ${statusColour[status]};`);
    }
  });

  it('stand out from the white plate of the symbols (WCAG 1.4.11, 3 : 1)', () => {
    for (const colour of Object.values(statusColour)) {
      expect(contrast(colour, '#fffaf0')).toBeGreaterThan(3);
    }
  });

  it('are the same for the side and for what it holds', () => {
    expect(sideColour.government).toBe(government);
    expect(sideColour.soviet).toBe(soviet);
  });

  it('are measured by rulers that work: known contrasts and a known distance', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 1);
    expect(lab(linear('#ffffff'))[0]).toBeCloseTo(100, 2);
    const [redL, redA, redB] = lab(linear('#ff0000'));
    expect([redL, redA, redB].map(Math.round)).toEqual([53, 80, 67]);
  });
});
