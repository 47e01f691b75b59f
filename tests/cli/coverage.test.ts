import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageReport } from '../../src/cli/coverageReport';
import { readGeo, ROOT } from '../../src/cli/files';
import { parseScenario } from '../../src/scenario/parse';
import { realScenario, tinyFiles } from '../helpers';

interface Dispute {
  readonly id: string;
  readonly events: readonly string[];
}

const coverage = readGeo('coverage.json');
const disputed = readGeo('disputes.json') as readonly Dispute[];
const scenario = realScenario();

describe('geo/coverage.md', () => {
  it('is what `npm run coverage` makes of the data', () => {
    const written = readFileSync(join(ROOT, 'geo', 'coverage.md'), 'utf8');
    expect(written).toBe(coverageReport({ coverage, disputed }, scenario));
  });

  it('tells of every statement and every dispute, in order', () => {
    expect((coverage as { n: number }[]).map(({ n }) => n)).toEqual(
      Array.from({ length: 130 }, (_, index) => index + 1),
    );
    expect(disputed.map(({ id }) => id)).toEqual(
      Array.from({ length: 38 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('names, for each event that belongs to a dispute, that dispute', () => {
    const own = scenario.events.filter(({ dispute }) => dispute !== undefined);
    expect(own.length).toBeGreaterThan(60);
    for (const { id, dispute } of own) {
      expect(disputed.find((item) => item.id === dispute)?.events, dispute).toContain(id);
    }
  });
});

describe('the report of coverage', () => {
  const tiny = parseScenario(tinyFiles());
  const row = { n: 1, source: 's1', locator: 'l. 1', events: ['first'], units: ['guards'] };
  const dispute = { id: 'D01', question: 'Who?', shown: 'Both.', events: ['first', 'second'] };
  const report =
    (change: object, other: object = {}) =>
    () =>
      coverageReport(
        { coverage: [{ ...row, ...change }], disputed: [{ ...dispute, ...other }] },
        tiny,
      );

  it('names events and units with their ids, and counts the claims of a dispute', () => {
    expect(report({})()).toContain('| 1 | S1, l. 1 | first (`first`); guards (unit `guards`) |');
    expect(report({})()).toContain(
      '| D01 | Who? | Both. | first (`first`); second (`second`) | 2 |',
    );
  });

  it('refuses what shows nothing, what does not exist, and a dispute without rivals', () => {
    expect(report({ events: [], units: [] })).toThrow('Row 1 shows nothing');
    expect(report({ events: ['ghost'] })).toThrow('Row 1: no event ghost');
    expect(report({ units: ['ghost'] })).toThrow('Row 1: no unit ghost');
    expect(report({}, { events: ['ghost'] })).toThrow('D01: no event ghost');
    expect(report({}, { events: ['first'] })).toThrow('D01: fewer than two claims');
    expect(report({}, { events: [] })).toThrow('an event that shows the dispute');
  });
});
