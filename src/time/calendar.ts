import { civilDate, DAY, HOUR, MINUTE, type Instant } from './instant';

/** Which calendar dates are written in. The clock is the same in both. */
export type Calendar = 'os' | 'ns';

/**
 * Between 1 March 1900 and 28 February 2100 the Gregorian calendar is 13 days ahead of the Julian one
 * (1900 was a leap year in the Julian calendar only).
 */
const DAYS_AHEAD = 13;

/**
 * A JavaScript Date whose UTC fields read as the civil date and clock of `instant` in `calendar`.
 * Only ever printed with `timeZone: 'UTC'`, so the reader's time zone cannot enter.
 */
function asUtc(instant: Instant, calendar: Calendar): Date {
  const dayFromStart = Math.floor(instant / DAY);
  const seconds = instant - dayFromStart * DAY;
  const { year, month, day } = civilDate(dayFromStart);
  const ahead = calendar === 'ns' ? DAYS_AHEAD : 0;
  return new Date(Date.UTC(year, month - 1, day + ahead, 0, 0, 0) + Math.floor(seconds) * 1000);
}

/** What prints dates, by language and parts: making one costs hundreds of times what printing by it does. */
const printers = new Map<string, Intl.DateTimeFormat>();

function printerOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const printer =
    printers.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  printers.set(key, printer);
  return printer;
}

function print(
  instant: Instant,
  calendar: Calendar,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return printerOf(locale, options).format(asUtc(instant, calendar));
}

/** "25 October" in the language and calendar asked for. */
export function formatDay(instant: Instant, calendar: Calendar, locale: string): string {
  return print(instant, calendar, locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
  });
}

/** "25 Oct" in the language and calendar asked for. */
export function formatShortDay(instant: Instant, calendar: Calendar, locale: string): string {
  return print(instant, calendar, locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
  });
}

/** `1917-11-07`: the date that a table or a program reads. */
export const isoDate = (instant: Instant, calendar: Calendar): string =>
  asUtc(instant, calendar).toISOString().slice(0, 10);

/** "Wednesday": the same day of the week in both calendars, read off the Gregorian date. */
export function formatWeekday(instant: Instant, locale: string): string {
  return print(instant, 'ns', locale === 'en' ? 'en-GB' : locale, { weekday: 'long' });
}

/** "02:10", always in 24 hours. */
export function formatClock(instant: Instant): string {
  const rest = ((Math.floor(instant) % DAY) + DAY) % DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(rest / HOUR))}:${two(Math.floor((rest % HOUR) / MINUTE))}`;
}
