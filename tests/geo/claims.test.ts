import { describe, expect, it } from 'vitest';
import { need, realScenario } from '../helpers';

const { events, units, places, sources, start, stop } = realScenario();

describe('no claim without a source', () => {
  it('each event has a claim, and each claim a source that can be named', () => {
    for (const event of events) {
      expect(event.claims.length, event.id).toBeGreaterThan(0);
      for (const claim of event.claims) {
        expect(need(sources.get(claim.source), claim.source).custom.short, event.id).not.toBe('');
      }
    }
  });

  it('each leg has a basis, a reason and a source', () => {
    for (const leg of units.flatMap((unit) => unit.legs)) {
      expect(['attested', 'inferred'], leg.id).toContain(leg.basis);
      expect(leg.why.en.length, leg.id).toBeGreaterThan(10);
      expect(leg.sources.length, leg.id).toBeGreaterThan(0);
    }
  });

  it('who holds a place at the beginning is attested by a source, or said to be inferred', () => {
    for (const { id, properties } of places) {
      const { basis, sources: cited } = properties.initial;
      expect(basis === 'inferred' || cited.length > 0, id).toBe(true);
    }
  });
});

describe('the events', () => {
  it('that change who holds a place happen inside the window', () => {
    const outside = events.filter(
      (event) => event.changes.length > 0 && (event.when.best < start || event.when.best > stop),
    );
    expect(outside.map((event) => event.id)).toEqual([]);
  });
});
