import { utcTicks } from 'd3-time';
import { formatClock, formatShortDay, type Calendar } from '../../time/calendar';
import { DAY, type Instant } from '../../time/instant';
import type { Span } from './span';

export interface Tick {
  readonly instant: Instant;
  readonly label: string;
  readonly day: boolean;
}

/**
 * Day, hour and minute ticks for a span. They are counted on dates whose UTC fields read as story time from the
 * first midnight on, so that its round values fall on the story's own hours.
 */
export function ticksOf(span: Span, count: number, calendar: Calendar, locale: string): Tick[] {
  const ticks = utcTicks(new Date(span.from * 1000), new Date(span.to * 1000), count);
  return ticks.map((date) => {
    const instant = date.getTime() / 1000;
    const day = instant % DAY === 0;
    return {
      instant,
      day,
      label: day ? formatShortDay(instant, calendar, locale) : formatClock(instant),
    };
  });
}
