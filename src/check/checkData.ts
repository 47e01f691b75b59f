/** Every rule of the data together, for people who change geo/: what the parser demands, and what it lets pass. */
import { parseScenario, type ScenarioFiles } from '../scenario/parse';
import { ScenarioError, type Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import { checkLengths } from './lengths';
import { checkSameStatus } from './sameStatus';
import { checkSources } from './sources';
import { checkSpeed } from './speed';
import { checkTwoPlaces } from './twoPlaces';
import { checkWindow } from './window';

const CHECKS: readonly ((scenario: Scenario) => Problem[])[] = [
  checkWindow,
  checkSpeed,
  checkTwoPlaces,
  checkSameStatus,
  checkLengths,
  checkSources,
];

/**
 * All faults of the files, each with its file and its path there. Shapes and references come first (unknown ids, a
 * best time outside its range, a missing source or basis): the other rules are asked once those hold.
 */
export function checkData(files: ScenarioFiles): readonly Problem[] {
  try {
    const scenario = parseScenario(files);
    return CHECKS.flatMap((check) => check(scenario));
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}
