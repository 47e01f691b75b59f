import { afterEach, describe, expect, it } from 'vitest';
import { formatClock, formatDay, formatWeekday } from '../../src/time/calendar';
import { formatInstant, HOUR } from '../../src/time/instant';
import { darkness } from '../../src/time/sun';
import { at } from '../helpers';

const before = process.env['TZ'];
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** Everything that the page prints of an hour, for each hour of the window. */
function printed(): string[] {
  const lines: string[] = [];
  for (let t = at('1917-10-24'); t <= at('1917-10-27T06:00'); t += HOUR) {
    const days = (['os', 'ns'] as const).map((calendar) => formatDay(t, calendar, 'en'));
    lines.push(
      [formatInstant(t), ...days, formatWeekday(t, 'ru'), formatClock(t), darkness(t)].join(' '),
    );
  }
  return lines;
}

const setZone = (zone: string): number => {
  process.env['TZ'] = zone;
  return new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset();
};

describe("the reader's time zone", () => {
  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Asia/Tokyo', -540],
  ])('does not enter when it is %s', (zone, offset) => {
    setZone('Europe/Prague');
    const elsewhere = printed();
    expect(setZone(zone), 'the zone is really set').toBe(offset);
    expect(printed()).toEqual(elsewhere);
    expect(printed()[26]).toBe('1917-10-25T02:00 25 October 7 November среда 02:00 1');
  });
});
