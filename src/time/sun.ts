import { getPosition } from 'suncalc';
import { civilDate, DAY, type Instant } from './instant';

/**
 * How far Petrograd's clocks stood ahead of UTC that week: Pulkovo mean time (2 h 1 min 19 s, the tz database's
 * figure) plus one hour of summer time, introduced by the decree of 27 June 1917 and kept until December.
 */
const CLOCK_AHEAD_OF_UTC = 3 * 3600 + 60 + 19;

/** Palace Square, degrees. */
const PETROGRAD = { lat: 59.939, lon: 30.316 };

/** Height of the sun's centre over Petrograd at `instant`, in degrees; negative when it is below the horizon. */
export function sunHeight(instant: Instant): number {
  const dayFromStart = Math.floor(instant / DAY);
  const { year, month, day } = civilDate(dayFromStart);
  const civil = Date.UTC(year, month - 1, day + 13) + (instant - dayFromStart * DAY) * 1000;
  const position = getPosition(
    new Date(civil - CLOCK_AHEAD_OF_UTC * 1000),
    PETROGRAD.lat,
    PETROGRAD.lon,
  );
  return position.altitude;
}

/**
 * How dark it is, from 0 (day) to 1 (night): the sun between 4° above the horizon and the end of nautical
 * twilight, 10° below it, in steps of 1/24, so that the map is repainted a few dozen times a day and no more.
 */
export function darkness(instant: Instant): number {
  const raw = (4 - sunHeight(instant)) / 14;
  return Math.round(Math.min(1, Math.max(0, raw)) * 24) / 24;
}
