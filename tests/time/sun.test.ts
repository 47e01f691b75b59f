import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, type Instant } from '../../src/time/instant';
import { darkness, sunHeight } from '../../src/time/sun';
import { at, realScenario } from '../helpers';

/** Half the sun's disc: its upper limb is on the horizon while its centre, as seen, is this far below. */
const HALF_DISC = 0.27;

/** When the sun's upper limb crosses the horizon between two instants, by halving. */
function crossing(from: Instant, to: Instant): Instant {
  const up = (t: Instant): boolean => sunHeight(t) > -HALF_DISC;
  if (up(from) === up(to)) throw new Error('No crossing there');
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (up(middle) === up(from)) low = middle;
    else high = middle;
  }
  return low;
}

describe('the sun over Petrograd', () => {
  it('rises on 25 October at about 8:35 by the clocks of the city', () => {
    const rise = crossing(at('1917-10-25T04:00'), at('1917-10-25T12:30'));
    expect(Math.abs(rise - at('1917-10-25T08:35'))).toBeLessThan(3 * MINUTE);
  });

  it('sets on 25 October at about 16:51', () => {
    const set = crossing(at('1917-10-25T12:30'), at('1917-10-25T22:00'));
    expect(Math.abs(set - at('1917-10-25T16:51'))).toBeLessThan(3 * MINUTE);
  });

  it('stands about 14° high at noon in November', () => {
    const noon = Math.max(
      ...Array.from({ length: 60 }, (_, i) => sunHeight(at('1917-10-25T12:00') + i * 2 * MINUTE)),
    );
    expect(noon).toBeGreaterThan(13);
    expect(noon).toBeLessThan(15);
  });
});

describe('darkness', () => {
  const { start, stop } = realScenario();

  it('lies between day and night, and is whole at noon and at midnight', () => {
    for (let t = start; t <= stop; t += 5 * MINUTE) {
      expect(darkness(t)).toBeGreaterThanOrEqual(0);
      expect(darkness(t)).toBeLessThanOrEqual(1);
    }
    expect(darkness(at('1917-10-25T12:40'))).toBe(0);
    expect(darkness(at('1917-10-25T00:30'))).toBe(1);
  });

  it('changes at most sixty times a day, so that the map is seldom repainted', () => {
    for (let day = 0; day < 3; day += 1) {
      let changes = 0;
      for (let t = day * DAY; t < (day + 1) * DAY; t += MINUTE / 2) {
        if (darkness(t) !== darkness(t + MINUTE / 2)) changes += 1;
      }
      expect(changes).toBeGreaterThan(20);
      expect(changes).toBeLessThanOrEqual(60);
    }
  });

  it('falls all morning and grows all afternoon', () => {
    for (let t = at('1917-10-25T01:00'); t < at('1917-10-25T12:00'); t += MINUTE) {
      expect(darkness(t + MINUTE)).toBeLessThanOrEqual(darkness(t));
    }
    for (let t = at('1917-10-25T13:00'); t < at('1917-10-25T23:00'); t += MINUTE) {
      expect(darkness(t + MINUTE)).toBeGreaterThanOrEqual(darkness(t));
    }
  });
});
