import { describe, expect, it } from 'vitest';
import { darkPlaces } from '../../src/map/darkPlaces';
import { compileStatuses, statusesAt } from '../../src/replay/statuses';
import { parseScenario } from '../../src/scenario/parse';
import { at, realScenario, tinyFiles } from '../helpers';

const scenario = realScenario();
const compiled = compileStatuses(scenario);
const starts = compiled.map(({ from }) => from);
const darkAt = (time: string) => darkPlaces(scenario, statusesAt(compiled, starts, at(time)));
const palace = scenario.placeIndex.get('winter-palace');

describe('the places without light', () => {
  it.each([
    ['before its power station is taken', '1917-10-25T01:59', false],
    ['once the station is in other hands', '1917-10-25T02:00', true],
    ['as the palace is besieged', '1917-10-25T22:30', true],
    ['after the palace has fallen to those who hold the station', '1917-10-26T03:00', false],
  ])('the Winter Palace %s', (_when, time, dark) => {
    expect(darkAt(time)).toEqual([[palace, dark]]);
  });

  it('are none in a scenario without those places', () => {
    const tiny = parseScenario(tinyFiles());
    expect(darkPlaces(tiny, statusesAt(compileStatuses(tiny), [-Infinity], 0 as never))).toEqual(
      [],
    );
  });
});
