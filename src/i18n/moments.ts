/** Instants and times in words. */
import type { StoryEvent } from '../scenario/schema';
import { formatClock, formatDay, formatWeekday, type Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import { m } from './paraglide/messages';

/** "Wednesday 25 October, 02:10" in the chosen calendar. */
export function momentWords(instant: Instant, calendar: Calendar, locale: string): string {
  return m.moment({
    weekday: formatWeekday(instant, locale),
    day: formatDay(instant, calendar, locale),
    clock: formatClock(instant),
  });
}

/** A whole sentence of time for a screen reader: Old Style first, New Style with it. */
export function momentSentence(instant: Instant, locale: string): string {
  return m.moment_spoken({
    weekday: formatWeekday(instant, locale),
    day: formatDay(instant, 'os', locale),
    clock: formatClock(instant),
    other: formatDay(instant, 'ns', locale),
  });
}

/** The same day in the calendar that is not chosen. */
export function otherCalendar(instant: Instant, calendar: Calendar, locale: string): string {
  return calendar === 'os'
    ? m.also_ns({ day: formatDay(instant, 'ns', locale) })
    : m.also_os({ day: formatDay(instant, 'os', locale) });
}

/** How well the time of an event is known: "about 17:00", "between 14:00 and 15:00". */
export function timeWords(when: StoryEvent['when']): string {
  const time = formatClock(when.best);
  const from = formatClock(when.earliest);
  const to = formatClock(when.latest);
  switch (when.kind) {
    case 'exact':
      return m.time_exact({ time });
    case 'about':
      return m.time_about({ time });
    case 'between':
      return m.time_between({ from, to });
    case 'after':
      return m.time_after({ from });
    case 'before':
      return m.time_before({ to });
    case 'part-of-day':
      return m.time_part_of_day({ from, to });
    case 'day':
      return m.time_day();
  }
}

/** "1 second = 4 min": how fast the story runs. */
export function rateWords(storyRate: number): string {
  return storyRate >= 90
    ? m.rate_minutes({ minutes: Math.round(storyRate / 60) })
    : m.rate_seconds({ seconds: Math.round(storyRate) });
}
