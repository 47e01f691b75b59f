import { describe, expect, it } from 'vitest';
import { ground, statusColour, statusPlate } from '../../src/map/style/palette';
import { statusSchema } from '../../src/scenario/schema';

/** Relative luminance of #rrggbb, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const hours = ['day', 'night'] as const;
const grounds = [
  'water',
  'land',
  'block',
  'park',
  'street',
  'mainStreet',
  'building',
  'square',
] as const;

describe('contrast on the sheet', () => {
  it('knows black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each(statusSchema.options)('the status %s stands out on its plate', (status) => {
    expect(contrast(statusColour[status], statusPlate.fill)).toBeGreaterThanOrEqual(3);
  });

  it.each(hours)('the plate of a status stands out on every ground by %s', (hour) => {
    for (const name of grounds) {
      // By day the dark edge does it, by night the pale plate itself.
      const edge = hour === 'day' ? statusPlate.edge : statusPlate.fill;
      expect(contrast(edge, ground[name][hour]), name).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['day', 'dusk', 'night'] as const)('lettering reads on its halo by %s', (hour) => {
    expect(contrast(ground.label[hour], ground.labelHalo[hour])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ground.areaLabel[hour], ground.labelHalo[hour])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ground.waterLabel[hour], ground.waterHalo[hour])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ground.parkLabel[hour], ground.parkHalo[hour])).toBeGreaterThanOrEqual(4.5);
  });

  it('a bridge in the dark shows its status on a pale bed, and the bed shows on the water', () => {
    expect(contrast(statusPlate.fill, ground.water.night)).toBeGreaterThanOrEqual(7);
  });

  it('windows shine at night in every held building, in the colour of any side', () => {
    for (const status of ['government', 'soviet', 'contested'] as const) {
      expect(contrast(ground.window.night, statusColour[status]), status).toBeGreaterThanOrEqual(3);
    }
  });
});
