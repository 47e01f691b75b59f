import { describe, expect, it } from 'vitest';
import { countLedger } from '../../src/replay/ledger';
import { compileStatuses } from '../../src/replay/statuses';
import { parseScenario } from '../../src/scenario/parse';
import { need, realScenario, tinyFiles } from '../helpers';

const sum = (ledger: object): number =>
  Object.values(ledger).reduce((total: number, count) => total + Number(count), 0);

describe('the ledger', () => {
  const scenario = realScenario();
  const keyPlaces = scenario.places.filter((place) => place.properties.key);
  const all = compileStatuses(scenario);

  it('counts every key place once at every change', () => {
    expect(keyPlaces.length).toBeGreaterThan(20);
    for (const { from, ledger } of all) expect(sum(ledger), String(from)).toBe(keyPlaces.length);
  });

  it('counts, in each status, the key places that the map shows in it', () => {
    for (const { places, ledger } of all) {
      for (const status of Object.keys(ledger)) {
        const shown = keyPlaces.filter(
          (place) => places[need(scenario.placeIndex.get(place.id))]?.status === status,
        );
        expect(ledger[status as keyof typeof ledger]).toBe(shown.length);
      }
    }
  });

  it('tells the story: from nearly all for the government to nearly all for the soviet', () => {
    const first = need(all[0]).ledger;
    const last = need(all.at(-1)).ledger;
    expect(first.government).toBeGreaterThan(first.soviet);
    expect(last.soviet).toBeGreaterThan(first.soviet * 2);
    expect(last.government).toBeLessThan(first.government / 2);
  });

  it('leaves out places that are not key', () => {
    const tiny = parseScenario(tinyFiles());
    const states = tiny.places.map(() => ({ status: 'soviet' as const }));
    expect(countLedger(tiny, states)).toEqual({
      government: 0,
      soviet: 2,
      contested: 0,
      neutral: 0,
      unknown: 0,
    });
  });
});
