import type { Scenario } from '../scenario/scenario';
import { formatInstant, parseInstant, type Instant } from '../time/instant';

/** The instant that an argument names, Old Style. Throws RangeError with one line when it names none of the window. */
export function askedInstant(
  argument: string,
  { start, stop }: Pick<Scenario, 'start' | 'stop'>,
): Instant {
  const instant = parseInstant(argument);
  if (instant !== undefined && instant >= start && instant <= stop) return instant;
  const window = `${formatInstant(start)} and ${formatInstant(stop)}`;
  throw new RangeError(`"${argument}" is not an instant between ${window} (Old Style)`);
}
