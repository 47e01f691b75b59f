import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, percent, pinchSpan, spanWith, zoomSpan } from '../../src/ui/timeline/span';
import { HOUR } from '../../src/time/instant';

const whole = { from: 0, to: 78 * HOUR };
const instant = fc.integer({ min: whole.from, max: whole.to });
const factor = fc.double({ min: 0.05, max: 20, noNaN: true });

describe('the span of the timeline', () => {
  it('stays inside the window and never gets shorter than an hour', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, instant), { maxLength: 12 }), (zooms) => {
        let span = whole;
        for (const [by, about] of zooms) span = zoomSpan(whole, span, by, about);
        expect(span.from).toBeGreaterThanOrEqual(whole.from);
        expect(span.to).toBeLessThanOrEqual(whole.to + 1e-6);
        expect(span.to - span.from).toBeGreaterThanOrEqual(HOUR - 1e-6);
      }),
    );
  });

  it('keeps the moment under the pointer where it is while zooming in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10 * HOUR, max: 60 * HOUR }), (about) => {
        const before = percent(whole, about);
        expect(percent(zoomSpan(whole, whole, 0.5, about), about)).toBeCloseTo(before, 6);
      }),
    );
  });

  it('always shows the playhead', () => {
    fc.assert(
      fc.property(instant, instant, factor, (about, playhead, by) => {
        const shown = spanWith(whole, zoomSpan(whole, whole, by, about), playhead);
        expect(percent(shown, playhead)).toBeGreaterThanOrEqual(-1e-9);
        expect(percent(shown, playhead)).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('keeps under two fingers what lay under them, within its limits', () => {
    const fingers = fc
      .tuple(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
      )
      .map(([left, apart]) => [left, left + apart] as const);
    fc.assert(
      fc.property(fingers, fingers, ([a, b], [c, d]) => {
        const span = { from: whole.from + 20 * HOUR, to: whole.from + 44 * HOUR };
        const next = pinchSpan(whole, span, [a, b], [c, d]);
        expect(next.from).toBeGreaterThanOrEqual(whole.from);
        expect(next.to).toBeLessThanOrEqual(whole.to + 1e-6);
        expect(next.to - next.from).toBeGreaterThanOrEqual(HOUR - 1e-6);
        const free = next.from > whole.from && next.to < whole.to && next.to - next.from > HOUR;
        if (free) {
          expect(instantAt(next, c)).toBeCloseTo(instantAt(span, a), 3);
          expect(instantAt(next, d)).toBeCloseTo(instantAt(span, b), 3);
        }
      }),
    );
  });
});
