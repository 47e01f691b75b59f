/**
 * Instants of story time.
 *
 * Inside the program an instant is a whole or fractional number of seconds from the scenario's start
 * (24 October 1917, 00:00). Outside it is a string of Petrograd civil time, Old Style: `1917-10-25T02:10`.
 * No browser clock and no time zone is involved: the numbers are read as they stand.
 */

/** Seconds from the scenario's start; negative before it. */
export type Instant = number;

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86400;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * Days from the civil date 1 March 0000, Julian calendar. Every fourth year is a leap year, so the count
 * needs no table (the usual shift of the year's start to March puts the leap day last).
 */
function julianDayCount(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  return Math.floor(shifted * 365.25) + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

const EPOCH = julianDayCount(1917, 10, 24);

/** The Old Style date on which a day count from the scenario's start falls, found by inverting the count. */
export function civilDate(dayFromStart: number): { year: number; month: number; day: number } {
  const count = EPOCH + dayFromStart;
  const shifted = Math.floor((4 * count + 3) / 1461);
  const dayOfYear = count - Math.floor(shifted * 365.25);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return { year: month > 2 ? shifted : shifted + 1, month, day };
}

/**
 * Reads `1917-10-25T02:10`, `1917-10-25T02:10:30` or `1917-10-25` (its midnight).
 * Returns undefined for anything else, and for dates that do not exist.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return undefined;
  const dayFromStart = julianDayCount(year, month, day) - EPOCH;
  const read = civilDate(dayFromStart);
  if (read.year !== year || read.month !== month || read.day !== day) return undefined;
  return dayFromStart * DAY + hour * HOUR + minute * MINUTE + second;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Writes an instant as `1917-10-25T02:10` (whole minutes) or with seconds where there are any. */
export function formatInstant(instant: Instant): string {
  const whole = Math.floor(instant);
  const { year, month, day } = civilDate(Math.floor(whole / DAY));
  const rest = ((whole % DAY) + DAY) % DAY;
  const seconds = rest % MINUTE;
  const clock = `${two(Math.floor(rest / HOUR))}:${two(Math.floor((rest % HOUR) / MINUTE))}`;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return seconds === 0 ? `${date}T${clock}` : `${date}T${clock}:${two(seconds)}`;
}

/** The beginning of an instant's minute: what clocks show. */
export const wholeMinute = (instant: Instant): Instant => Math.floor(instant / MINUTE) * MINUTE;
