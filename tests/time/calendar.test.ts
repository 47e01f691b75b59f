import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDay,
  formatShortDay,
  formatWeekday,
  type Calendar,
} from '../../src/time/calendar';
import { DAY } from '../../src/time/instant';
import { at } from '../helpers';

describe('the two calendars', () => {
  it.each([
    ['1917-10-24T00:00', '24 October', '6 November'],
    ['1917-10-25T02:10', '25 October', '7 November'],
    ['1917-10-26T23:59:59', '26 October', '8 November'],
    ['1917-10-31', '31 October', '13 November'],
    ['1917-12-31', '31 December', '13 January'],
    // From the day after the Julian leap day of 1900 on, the difference is thirteen days.
    ['1900-03-01', '1 March', '14 March'],
  ])('put %s at %s and %s', (text, os, ns) => {
    expect(formatDay(at(text), 'os', 'en')).toBe(os);
    expect(formatDay(at(text), 'ns', 'en')).toBe(ns);
  });

  it('stand thirteen days apart on every day that they are used for', () => {
    const first = at('1917-09-01') / DAY;
    for (let day = first; day < first + 120; day += 1) {
      expect(formatDay(day * DAY, 'ns', 'en')).toBe(formatDay((day + 13) * DAY, 'os', 'en'));
    }
  });

  it.each([
    ['1917-10-24', 'Tuesday', 'вторник', 'úterý'],
    ['1917-10-25', 'Wednesday', 'среда', 'středa'],
    ['1917-10-26', 'Thursday', 'четверг', 'čtvrtek'],
    ['1917-02-23', 'Thursday', 'четверг', 'čtvrtek'],
  ])('agree on the day of the week of %s', (text, en, ru, cs) => {
    expect(formatWeekday(at(text), 'en')).toBe(en);
    expect(formatWeekday(at(text), 'ru')).toBe(ru);
    expect(formatWeekday(at(text), 'cs')).toBe(cs);
  });

  it('name the month as each language does after a number', () => {
    const os: Calendar = 'os';
    expect(formatDay(at('1917-10-25'), os, 'ru')).toBe('25 октября');
    expect(formatDay(at('1917-10-25'), os, 'cs')).toBe('25. října');
    expect(formatShortDay(at('1917-10-25'), os, 'en')).toBe('25 Oct');
  });
});

describe('the clock', () => {
  it.each([
    ['1917-10-24T00:00', '00:00'],
    ['1917-10-25T02:10:59', '02:10'],
    ['1917-10-23T23:59', '23:59'],
    ['1917-10-26T12:00', '12:00'],
  ])('reads %s as %s', (text, clock) => {
    expect(formatClock(at(text))).toBe(clock);
  });
});
