import { describe, expect, it } from 'vitest';
import { parseScenario, type ScenarioFiles } from '../../src/scenario/parse';
import { ScenarioError, type Problem } from '../../src/scenario/problems';
import { at, tinyFiles, withValue } from '../helpers';

type Keys = Parameters<typeof withValue>[1];

function problemsOf(files: ScenarioFiles): readonly Problem[] {
  try {
    parseScenario(files);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
}

const EVENT = ['events.json', 'events', 1] as const;
const LEG = ['units.json', 'units', 0, 'legs', 1] as const;
const FEATURE = ['places.geojson', 'features', 0] as const;
const STAND_IN = [[30.3, 59.94], [30.4, 59.94]]; // prettier-ignore

/** What is put where, and the file, the path and a part of the words of the problem that must be told. */
const broken: [what: string, keys: Keys, value: unknown, path: string, expected: RegExp][] = [
  ['an instant in words', [...EVENT, 'when', 'best'], 'at dawn', 'events[1].when.best', /an instant such as/],
  ['a day that does not exist', [...EVENT, 'when', 'best'], '1917-10-32', 'events[1].when.best', /32/],
  ['a best time out of its range', [...EVENT, 'when', 'latest'], '1917-10-24', 'events[1].when', /earliest <= best/],
  ['an event without claims', [...EVENT, 'claims'], [], 'events[1].claims', /at least one claim/],
  ['a change of nothing', [...EVENT, 'changes', 0, 'status'], undefined, 'events[1].changes[0]', /a status or a raised/],
  ['a status that is none', [...EVENT, 'changes', 0, 'status'], 'red', 'events[1].changes[0].status', /"red"/],
  ['a key that is not in the schema', [...EVENT, 'colour'], 'red', 'events[1].colour', /colour/],
  ['an empty name', [...FEATURE, 'properties', 'name', 'cs'], ' ', 'features[0].properties.name.cs', /not empty/],
  ['an id with capitals', [...FEATURE, 'id'], 'Palace', 'features[0].id', /kebab-case/],
  ['latitude before longitude', [...FEATURE, 'geometry', 'coordinates'], [59.9, 30.3], 'features[0].geometry.coordinates[0]', /40/],
  ['a polygon for a place', [...FEATURE, 'geometry', 'type'], 'Polygon', 'features[0].geometry.type', /Polygon/],
  ['a leg without sources', [...LEG, 'sources'], [], 'units[0].legs[1].sources', /at least one source/],
  ['a leg without a basis', [...LEG, 'basis'], undefined, 'units[0].legs[1].basis', /attested/],
  ['an arrival before the departure', [...LEG, 'arrive'], '1917-10-25T11:00', 'units[0].legs[1]', /depart before arrive/],
  ['a path of one point', ['routes.json', 'guards-1'], [[30.3, 59.94]], 'guards-1', /two points/],
  ['a source without an address that opens', ['sources.json', 0, 'URL'], 'ftp://x', '[0].URL', /http/],
  ['a file that is no list', ['people.json'], null, '(top)', /Array/],
  // From here on the shapes are right and the references are wrong.
  ['an unknown place in a change', [...EVENT, 'changes', 0, 'place'], 'ghost', 'second.changes[0]', /a place .* not "ghost"/],
  ['an unknown unit', [...EVENT, 'units'], ['ghost'], 'second.units', /a unit .* not "ghost"/],
  ['an unknown person', [...EVENT, 'people'], ['ghost'], 'second.people', /a person .* not "ghost"/],
  ['an unknown source of a claim', [...EVENT, 'claims', 0, 'source'], 'ghost', 'second.claims[0]', /a source .* not "ghost"/],
  ['an unknown event of a leg', [...LEG, 'events'], ['ghost'], 'guards-2.events', /an event .* not "ghost"/],
  ['an unknown source of a unit', ['units.json', 'units', 1, 'sources', 0, 'source'], 'ghost', 'watch', /a source .* not "ghost"/],
  ['a raised palace', [...EVENT, 'changes', 0, 'raised'], true, 'second.changes[0]', /only bridges are raised/],
  ['an id that stands twice', [...EVENT, 'id'], 'first', 'first', /only once/],
  ['two different ids of one place', [...FEATURE, 'properties', 'id'], 'castle', 'palace', /properties\.id "palace"/],
  ['a leg from where the unit is not', [...LEG, 'from'], 'bridge', 'guards-2.from', /"smolny", where the unit/],
  ['a departure before the last arrival', [...LEG, 'depart'], '1917-10-24T13:00', 'guards-2.depart', /after the arrival/],
  ['a leg without a route', ['routes.json'], { 'guards-1': STAND_IN }, 'guards-2', /a route for this leg/],
]; // prettier-ignore

describe('the parser', () => {
  it('accepts the tiny scenario', () => {
    expect(problemsOf(tinyFiles())).toEqual([]);
  });

  it.each(broken)('names file and path of %s', (_what, keys, value, path, expected) => {
    const problems = problemsOf(withValue(tinyFiles(), keys, value));
    const file = path === 'guards-2' ? 'routes.json' : keys[0];
    const told = problems.filter((problem) => problem.file === file && problem.path === path);
    expect(told.map((problem) => problem.expected).join('\n'), JSON.stringify(problems)).toMatch(
      expected,
    );
  });

  it('tells everything that is wrong in all files at once', () => {
    let files = withValue(tinyFiles(), [...EVENT, 'weight'], 9);
    files = withValue(files, [...LEG, 'mode'], 'flight');
    files = withValue(files, ['people.json', 0, 'role'], undefined);
    expect(
      problemsOf(files)
        .map((problem) => problem.file)
        .toSorted(),
    ).toEqual(['events.json', 'people.json', 'units.json']);
  });

  it('writes one line for each problem, with file and path', () => {
    const files = withValue(tinyFiles(), [...EVENT, 'weight'], 9);
    expect(() => parseScenario(files)).toThrow(/^events\.json: events\[1\]\.weight: .+$/);
  });

  it('leaves the files as they were and turns instants into seconds', () => {
    const files = tinyFiles();
    const scenario = parseScenario(files);
    expect(files).toEqual(tinyFiles());
    expect(scenario.units[0]?.legs[0]?.depart).toBe(at('1917-10-24T12:00'));
  });
});
