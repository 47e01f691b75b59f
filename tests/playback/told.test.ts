import { describe, expect, it } from 'vitest';
import { tell } from '../../src/playback/told';
import { offeredAccounts } from '../../src/replay/account';
import { MINUTE } from '../../src/time/instant';
import type { Pace } from '../../src/time/pace';
import { realScenario } from '../helpers';

const scenario = realScenario();
const { start, stop } = scenario;

/** Seconds that the window takes, added up from the rate that is said at each moment: not from the pace's own sum. */
function watched({ rateAt }: Pace): number {
  let seconds = 0;
  for (let instant = start; instant < stop; instant += MINUTE) {
    seconds += MINUTE / rateAt(instant + MINUTE / 2);
  }
  return seconds;
}

describe('the story as it is told', () => {
  const accounts = [undefined, ...offeredAccounts(scenario)];

  it.each(accounts)('takes about six minutes at story pace, by the times of %s', (account) => {
    const { story } = tell(scenario, account).paces;
    expect(watched(story)).toBeGreaterThan(355);
    expect(watched(story)).toBeLessThan(365);
  });

  it('runs at steady pace by four minutes a second throughout', () => {
    const { steady } = tell(scenario, undefined).paces;
    expect(steady.rateAt(start)).toBe(240);
    expect(steady.rateAt(stop)).toBe(240);
    expect(watched(steady)).toBeCloseTo((stop - start) / 240, 3);
  });
});
