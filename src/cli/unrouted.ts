import type { ScenarioFiles } from '../scenario/parse';

/**
 * The files with a stand-in line for every leg, so that a scenario can be parsed before its routes are found.
 * Nothing of it is ever shown: only ids, times and places are read from such a scenario.
 */
export function unroutedYet(files: ScenarioFiles): ScenarioFiles {
  const { units } = files['units.json'] as { units: { legs: { id: string }[] }[] };
  const standIn = [
    [30.3, 59.9],
    [30.31, 59.91],
  ];
  const routes = Object.fromEntries(
    units.flatMap((unit) => unit.legs.map((leg) => [leg.id, standIn])),
  );
  return { ...files, 'routes.json': routes };
}
