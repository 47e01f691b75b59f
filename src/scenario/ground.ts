/**
 * The shape of the files of geo/ground: what the map, the routes and the names of the sheet rely on. Other properties
 * (notes, years, what is a guess) are for the readers of the files and pass as they are.
 */
import * as v from 'valibot';
import type { FeatureCollection } from 'geojson';
import { repeated } from './ids';
import { problemsOf, ScenarioError, type Problem } from './problems';
import { finite, position, positions } from './schema';

const id = v.pipe(v.string(), v.minLength(1, 'an id'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'));
const name = v.object({ en: text, ru: text });
const width = v.pipe(finite, v.gtValue(0, 'a width above 0'));

const ring = v.pipe(
  positions,
  v.minLength(4, 'a ring of at least four points'),
  v.check((points) => {
    const [first, last] = [points[0], points[points.length - 1]];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'a ring that ends where it begins'),
);
const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
const line = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(positions, v.minLength(2, 'at least two points')),
});
const area = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.pipe(v.array(ring), v.minLength(1, 'at least one ring')),
});

const collection = <G extends v.GenericSchema, P extends v.ObjectEntries>(
  geometry: G,
  properties: P,
) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.strictObject({
        type: v.literal('Feature'),
        id,
        geometry,
        properties: v.looseObject({ id, name, ...properties }),
      }),
    ),
  });

const schemas = {
  land: collection(area, {}),
  canals: collection(line, { width }),
  streets: collection(line, {
    class: v.picklist(['main', 'street', 'lane', 'embankment', 'road', 'square']),
    width,
  }),
  bridges: collection(line, {
    width,
    material: v.picklist(['iron', 'stone', 'wood']),
    moves: v.picklist(['none', 'bascule', 'swing', 'drawbridge']),
    crosses: text,
  }),
  railways: collection(line, { kind: v.picklist(['main', 'yard', 'tram']) }),
  parks: collection(area, { kind: v.picklist(['garden', 'square', 'park', 'cemetery']) }),
  buildings: collection(area, { kind: text, place: v.optional(id) }),
  labels: collection(v.variant('type', [point, line]), {
    kind: v.picklist(['water', 'sea', 'district', 'island', 'square', 'suburb']),
    rank: v.picklist([1, 2, 3]),
  }),
};

/** The files of geo/ground, by name. */
export type GroundFile = keyof typeof schemas;
export const groundFiles = Object.keys(schemas) as readonly GroundFile[];

/**
 * Turns one file of geo/ground, already read as JSON, into features that the map can draw. Throws ScenarioError with
 * every problem found: file, path, what was expected.
 */
export function parseGround(name: GroundFile, value: unknown): FeatureCollection {
  const file = `ground/${name}.geojson`;
  const schema: v.GenericSchema<unknown, v.InferOutput<(typeof schemas)[GroundFile]>> = schemas[
    name
  ];
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ScenarioError(problemsOf(file, result.issues));
  const { features } = result.output;
  const problems: Problem[] = repeated(file, features);
  features.forEach((feature, index) => {
    if (feature.properties.id === feature.id) return;
    const path = `features[${index}].properties.id`;
    problems.push({ file, path, expected: `the feature's own id, "${feature.id}"` });
  });
  if (problems.length > 0) throw new ScenarioError(problems);
  return result.output;
}
