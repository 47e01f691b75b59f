import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileReplay } from '../../src/replay/frame';
import { statusesAt } from '../../src/replay/statuses';
import { DAY, HOUR, MINUTE } from '../../src/time/instant';
import { sunHeight } from '../../src/time/sun';
import { ledgerBands, nightSpans } from '../../src/ui/timeline/drawing';
import { moveByKey } from '../../src/ui/timeline/keys';
import { ticksOf } from '../../src/ui/timeline/ticks';
import { need, realScenario } from '../helpers';

const replay = compileReplay(realScenario());
const { start, stop } = replay.scenario;
const whole = { from: start, to: stop };
const instants = fc.integer({ min: start, max: stop - 1 });

/** The upper and the lower edge of a band at a place of its picture, 0 to 1000 from left to right. */
function edges(path: string, x: number): [number, number] {
  const numbers = path.slice(1, -1).trim().split(/\s+/).map(Number);
  const points = numbers.flatMap((value, at) =>
    at % 2 === 0 ? [[value, need(numbers[at + 1])] as const] : [],
  );
  const half = points.length / 2;
  const within = (line: readonly (readonly [number, number])[]): number => {
    const step = line.findIndex(
      ([from], at) => at % 2 === 0 && from <= x && x < (line[at + 1]?.[0] ?? 0),
    );
    return need(line[step], 'step')[1];
  };
  return [within(points.slice(0, half)), within(points.slice(half).toReversed())];
}

describe('the ledger under the slider', () => {
  const bands = ledgerBands(replay);

  it('shows at every instant how many key places each side holds, stacked without a gap', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const x = ((instant - start) / (stop - start)) * 1000;
        const changes = replay.statusStarts.map((from) => ((from - start) / (stop - start)) * 1000);
        // The picture is as fine as a tenth of its unit.
        fc.pre(changes.every((change) => Math.abs(change - x) > 0.1));
        const { ledger } = statusesAt(replay.statuses, replay.statusStarts, instant);
        const total = Object.values(ledger).reduce((sum, count) => sum + count, 0);
        let top = 0;
        for (const { status, path } of bands) {
          const [upper, lower] = edges(path, x);
          expect(upper).toBeCloseTo(top, 0);
          expect(Math.abs(lower - upper - (ledger[status] / total) * 100)).toBeLessThan(0.11);
          top = lower;
        }
        expect(top).toBeCloseTo(100, 0);
      }),
      { numRuns: 60 },
    );
  });

  it('is shaded when the sun is down, and only then', () => {
    const nights = nightSpans(start, stop);
    expect(nights.length).toBe(4);
    for (let at = start; at < stop; at += 10 * MINUTE) {
      const shaded = nights.some(({ from, to }) => from <= at && at < to);
      expect(shaded).toBe(sunHeight(at) < 0);
    }
  });
});

describe('the ticks', () => {
  it('fall on round hours, and name the days in the calendar of the reader', () => {
    const ticks = ticksOf(whole, 12, 'os', 'en');
    expect(ticks.length).toBeGreaterThan(8);
    for (const { instant, day, label } of ticks) {
      expect(instant % HOUR).toBe(0);
      expect(day).toBe(instant % DAY === 0);
      expect(label).toMatch(day ? /^2[4-7] Oct$/ : /^\d\d:00$/);
    }
    const days = ticksOf(whole, 12, 'ns', 'en').flatMap(({ day, label }) => (day ? [label] : []));
    expect(days).toEqual(['6 Nov', '7 Nov', '8 Nov', '9 Nov']);
  });

  it('are minutes where an hour fills the slider', () => {
    const ticks = ticksOf({ from: 10 * HOUR, to: 11 * HOUR }, 8, 'os', 'en');
    expect(ticks.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['10:00', '10:10', '10:30', '11:00']),
    );
  });
});

describe('a key on the slider', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    moveByKey({ key, ...held } as KeyboardEvent, 10 * HOUR, whole);

  it.each([
    ['ArrowRight', {}, 10 * HOUR + MINUTE],
    ['ArrowLeft', {}, 10 * HOUR - MINUTE],
    ['ArrowUp', { shiftKey: true }, 10 * HOUR + 5 * MINUTE],
    ['ArrowDown', { shiftKey: true }, 10 * HOUR - 5 * MINUTE],
    ['PageUp', {}, 11 * HOUR],
    ['PageDown', {}, 9 * HOUR],
    ['Home', {}, start],
    ['End', {}, stop],
  ])('%s %o moves the playhead', (key, held, to) => {
    expect(press(key, held)).toBe(to);
  });

  it('is the browser’s own with another key held, or when it is no such key', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(press('ArrowLeft', held)).toBeUndefined();
    }
    expect(press('a')).toBeUndefined();
  });
});
