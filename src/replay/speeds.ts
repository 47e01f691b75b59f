import type { Leg } from '../scenario/schema';

/**
 * Kilometres an hour that no unit keeps up in these days: a quick march, a trot, a cyclist on cobbles, a motor-car in
 * the streets, and so on. The data may not be faster, and no account makes a leg faster.
 */
export const FASTEST: Readonly<Record<Leg['mode'], number>> = {
  foot: 7,
  horse: 14,
  bicycle: 18,
  motor: 45,
  tram: 22,
  ship: 38,
  boat: 10,
  rail: 55,
};

/** Kilometres an hour over so many metres in so many seconds. */
export const kilometresPerHour = (metres: number, seconds: number): number =>
  (metres * 3.6) / seconds;
