import * as v from 'valibot';
import { checkReferences } from './references';
import { repeated } from './ids';
import { checkOrder } from './order';
import { problemsOf, ScenarioError, type Problem } from './problems';
import { START, STOP, type Scenario } from './scenario';
import {
  chaptersSchema,
  eventsSchema,
  peopleSchema,
  placesSchema,
  routesSchema,
  sourcesSchema,
  unitsSchema,
  type Position,
} from './schema';

/** The parsed JSON of each file, still unknown. */
export interface ScenarioFiles {
  readonly 'places.geojson': unknown;
  readonly 'units.json': unknown;
  readonly 'events.json': unknown;
  readonly 'sources.json': unknown;
  readonly 'people.json': unknown;
  readonly 'routes.json': unknown;
  readonly 'chapters.json': unknown;
}

function read<S extends v.GenericSchema>(
  schema: S,
  file: keyof ScenarioFiles,
  files: ScenarioFiles,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, files[file]);
  if (result.success) return result.output;
  problems.push(...problemsOf(file, result.issues));
  return undefined;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

const indexBy = (things: readonly { id: string }[]): ReadonlyMap<string, number> =>
  new Map(things.map((thing, index) => [thing.id, index]));

/**
 * Turns the files of geo/ into a scenario. Throws ScenarioError with every problem found (file, path, what was
 * expected): either the scenario is whole or there is none.
 */
export function parseScenario(files: ScenarioFiles): Scenario {
  const problems: Problem[] = [];
  const places = read(placesSchema, 'places.geojson', files, problems);
  const units = read(unitsSchema, 'units.json', files, problems);
  const events = read(eventsSchema, 'events.json', files, problems);
  const sources = read(sourcesSchema, 'sources.json', files, problems);
  const people = read(peopleSchema, 'people.json', files, problems);
  const routes = read(routesSchema, 'routes.json', files, problems);
  const chapters = read(chaptersSchema, 'chapters.json', files, problems);
  if (!places || !units || !events || !sources || !people || !routes || !chapters) {
    throw new ScenarioError(problems);
  }

  const legs = units.units.flatMap((unit) => unit.legs);
  problems.push(
    ...repeated('places.geojson', places.features),
    ...repeated('units.json', units.units),
    ...repeated('units.json', legs),
    ...repeated('events.json', events.events),
    ...repeated('sources.json', sources),
    ...repeated('people.json', people),
    ...repeated('chapters.json', chapters),
  );
  const paths = new Map<string, readonly Position[]>();
  for (const leg of legs) {
    const path = leg.path ?? routes[leg.id];
    if (path) paths.set(leg.id, path);
  }
  for (const leg of Object.keys(routes).filter((id) => !paths.has(id))) {
    problems.push({ file: 'routes.json', path: leg, expected: 'a route of a leg of units.json' });
  }
  const scenario: Scenario = {
    start: START,
    stop: STOP,
    places: places.features,
    units: units.units,
    events: events.events.toSorted((a, b) => a.when.best - b.when.best),
    sources: new Map(sources.map((source) => [source.id, source])),
    chapters,
    people: new Map(people.map((person) => [person.id, person])),
    paths,
    placeIndex: indexBy(places.features),
    unitIndex: indexBy(units.units),
  };
  problems.push(...checkReferences(scenario), ...checkOrder(scenario));
  if (problems.length > 0) throw new ScenarioError(problems);
  return freeze(scenario);
}
