import { describe, expect, it } from 'vitest';
import { parseScenario, type ScenarioFiles } from '../../src/scenario/parse';
import { ScenarioError, type Problem } from '../../src/scenario/problems';
import { at, tinyFiles, withValue } from '../helpers';

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

describe('the parser', () => {
  it('accepts the tiny scenario', () => {
    expect(problemsOf(tinyFiles())).toEqual([]);
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
