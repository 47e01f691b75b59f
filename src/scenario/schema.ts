/**
 * The shape of every file in geo/ that tells the story. Types are inferred from here and nowhere else retyped.
 */
import * as v from 'valibot';
import { parseInstant } from '../time/instant';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'));
const texts = v.strictObject({ en: text, ru: text, cs: text });
const instant = v.pipe(
  v.string(),
  v.check((value) => parseInstant(value) !== undefined, 'an instant such as 1917-10-25T02:10'),
  v.transform((value) => parseInstant(value) ?? Number.NaN),
);
/** JSON can write a number that is too large to be one: 1e999. */
export const finite = v.pipe(v.number(), v.finite('a finite number'));

const WEST = 20;
const EAST = 40;
const SOUTH = 50;
const NORTH = 65;
const longitude = v.pipe(
  v.number(),
  v.minValue(WEST, `a longitude of ${WEST} or more`),
  v.maxValue(EAST, `a longitude of ${EAST} or less`),
);
const latitude = v.pipe(
  v.number(),
  v.minValue(SOUTH, `a latitude of ${SOUTH} or more`),
  v.maxValue(NORTH, `a latitude of ${NORTH} or less`),
);
/** [lon, lat] in degrees. A third number is refused: nothing here has a height. */
export const position = v.strictTuple([longitude, latitude]);

const isPosition = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lon, lat] = value as unknown[];
  return (
    typeof lon === 'number' && lon >= WEST && lon <= EAST &&
    typeof lat === 'number' && lat >= SOUTH && lat <= NORTH
  ); // prettier-ignore
};
const right = v.custom<[number, number][]>(() => true);
const inDetail = v.array(position);
/**
 * A list of positions. There are thousands in the ground: a plain loop passes a good list, and only a bad one is
 * looked at in detail, to say where it is wrong.
 */
export const positions = v.lazy((value) =>
  Array.isArray(value) && value.every(isPosition) ? right : inDetail,
);
const path = v.pipe(positions, v.minLength(2, 'at least two points'));

const side = v.picklist(['government', 'soviet', 'neutral']);
export const statusSchema = v.picklist(['government', 'soviet', 'contested', 'neutral', 'unknown']);

const citation = v.strictObject({ source: id, locator: v.optional(text) });

const initial = v.strictObject({
  status: statusSchema,
  basis: v.picklist(['attested', 'inferred']),
  why: texts,
  sources: v.array(citation),
});

const placeKinds = [
  'palace',
  'government-office',
  'headquarters',
  'fortress',
  'prison',
  'station',
  'bridge',
  'telegraph',
  'telephone',
  'post',
  'bank',
  'power-station',
  'press',
  'barracks',
  'cadet-school',
  'shipyard',
  'anchorage',
  'square',
  'street',
  'hotel',
  'hall',
  'theatre',
  'hospital',
  'embassy',
  'flat',
  'garden',
  'town',
] as const;

const placeFeature = v.strictObject({
  type: v.literal('Feature'),
  id,
  geometry: v.variant('type', [
    v.strictObject({ type: v.literal('Point'), coordinates: position }),
    v.strictObject({ type: v.literal('LineString'), coordinates: path }),
  ]),
  properties: v.strictObject({
    id,
    kind: v.picklist(placeKinds),
    name: texts,
    nameOld: v.optional(text),
    today: v.optional(texts),
    address: v.optional(text),
    key: v.boolean(),
    rank: v.picklist([1, 2, 3]),
    accuracy: v.optional(v.pipe(finite, v.minValue(0, 'metres, 0 or more'))),
    basis: v.optional(text),
    initial,
    crosses: v.optional(id),
    outside: v.optional(v.boolean(), false),
    wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[0-9]+$/, 'a Wikidata id such as Q1234'))),
  }),
});

export const placesSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(placeFeature),
});

const change = v.pipe(
  v.strictObject({
    place: id,
    status: v.optional(statusSchema),
    raised: v.optional(v.boolean()),
  }),
  v.check(
    (value) => value.status !== undefined || value.raised !== undefined,
    'a status or a raised flag',
  ),
);

const claim = v.strictObject({
  source: id,
  locator: v.optional(text),
  says: texts,
  time: v.optional(instant),
  verified: v.boolean(),
});

const when = v.pipe(
  v.strictObject({
    best: instant,
    earliest: instant,
    latest: instant,
    kind: v.picklist(['exact', 'about', 'between', 'after', 'before', 'part-of-day', 'day']),
  }),
  v.check(
    (value) => value.earliest <= value.best && value.best <= value.latest,
    'earliest <= best <= latest',
  ),
);

export const eventKinds = [
  'control',
  'movement',
  'politics',
  'order',
  'fire',
  'communication',
  'daily-life',
  'context',
  'after',
] as const;

export const eventsSchema = v.strictObject({
  events: v.array(
    v.strictObject({
      id,
      title: texts,
      text: texts,
      when,
      places: v.array(id),
      units: v.array(id),
      people: v.array(id),
      side,
      kind: v.picklist(eventKinds),
      weight: v.picklist([1, 2, 3]),
      changes: v.array(change),
      /** A ship's light that a claim tells of: from the place where it burns to the place that it falls on. */
      searchlight: v.optional(v.strictObject({ from: id, to: id })),
      claims: v.pipe(v.array(claim), v.minLength(1, 'at least one claim')),
      dispute: v.optional(v.pipe(v.string(), v.regex(/^D[0-9]+$/, 'a dispute such as D13'))),
    }),
  ),
});

export const unitKinds = [
  'infantry',
  'cossacks',
  'cadets',
  'red-guard',
  'sailors',
  'artillery',
  'cyclists',
  'armoured-cars',
  'shock-troops',
  'women',
  'police',
  'warship',
  'train',
  'car',
  'person',
  'crowd',
  'delegation',
  'assembly',
  'command',
] as const;

const unitStates = [
  'barracks',
  'assembled',
  'march',
  'guard',
  'siege',
  'sitting',
  'anchored',
  'under-way',
  'withdrawn',
  'arrested',
  'dispersed',
  'parley',
  'at-large',
] as const;

const legModes = ['foot', 'horse', 'bicycle', 'motor', 'tram', 'ship', 'boat', 'rail'] as const;

const timeBasis = v.picklist(['source', 'placed']);

const leg = v.pipe(
  v.strictObject({
    id,
    from: id,
    to: id,
    depart: instant,
    arrive: instant,
    departBasis: timeBasis,
    arriveBasis: timeBasis,
    mode: v.picklist(legModes),
    via: v.optional(v.array(v.union([id, position])), []),
    path: v.optional(path),
    toPoint: v.optional(position),
    basis: v.picklist(['attested', 'inferred']),
    why: texts,
    purpose: texts,
    state: v.picklist(unitStates),
    sources: v.pipe(v.array(citation), v.minLength(1, 'at least one source')),
    events: v.array(id),
  }),
  v.check((value) => value.depart < value.arrive, 'depart before arrive'),
);

export const unitsSchema = v.strictObject({
  units: v.array(
    v.strictObject({
      id,
      name: texts,
      kind: v.picklist(unitKinds),
      side,
      sideChanges: v.optional(
        v.array(v.strictObject({ at: instant, side, event: v.optional(id) })),
        [],
      ),
      home: id,
      commander: v.optional(texts),
      /** Changes of state where it stands: taken prisoner, disarmed, withdrawn. Legs bring their own state. */
      stateChanges: v.optional(
        v.array(
          v.strictObject({ at: instant, state: v.picklist(unitStates), event: v.optional(id) }),
        ),
        [],
      ),
      strength: v.array(
        v.strictObject({
          /** When the number held, where the source says so; otherwise it is for the whole of the days. */
          at: v.optional(instant),
          men: v.optional(v.pipe(finite, v.minValue(1, 'at least one man'))),
          says: texts,
          source: id,
          locator: v.optional(text),
          verified: v.boolean(),
        }),
      ),
      state: v.picklist(unitStates),
      appears: v.optional(instant),
      vanishes: v.optional(instant),
      sources: v.pipe(v.array(citation), v.minLength(1, 'at least one source')),
      legs: v.array(leg),
    }),
  ),
});

/** Routes of the land legs by leg id, found over the project's own streets by `npm run routes`. */
export const routesSchema = v.pipe(
  v.custom<object>((value) => !Array.isArray(value), 'an object'),
  v.record(id, path),
);

const nameParts = v.looseObject({
  family: v.optional(text),
  given: v.optional(text),
  literal: v.optional(text),
});

export const sourcesSchema = v.array(
  v.looseObject({
    id,
    type: text,
    title: text,
    author: v.optional(v.array(nameParts)),
    issued: v.optional(v.looseObject({})),
    publisher: v.optional(text),
    'publisher-place': v.optional(text),
    'container-title': v.optional(text),
    language: v.optional(text),
    URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'an http address'))),
    note: v.optional(text),
    custom: v.strictObject({
      short: text,
      access: v.picklist(['seed', 'read', 'excerpt', 'background', 'computed']),
    }),
  }),
);

export const peopleSchema = v.array(v.strictObject({ id, name: texts, role: texts }));

/** The tour in chapters: spans of the window, each with the view that shows it best. */
export const chaptersSchema = v.array(
  v.pipe(
    v.strictObject({
      id,
      title: texts,
      text: texts,
      from: instant,
      to: instant,
      view: v.strictObject({
        zoom: v.pipe(
          finite,
          v.minValue(8, 'a zoom of 8 or more'),
          v.maxValue(18, 'a zoom of 18 or less'),
        ),
        lat: latitude,
        lon: longitude,
      }),
    }),
    v.check((value) => value.from < value.to, 'from before to'),
  ),
);

export type Texts = v.InferOutput<typeof texts>;
export type Side = v.InferOutput<typeof side>;
export type Status = v.InferOutput<typeof statusSchema>;
export type Citation = v.InferOutput<typeof citation>;
export type Position = v.InferOutput<typeof position>;
export type Place = v.InferOutput<typeof placeFeature>;
export type StoryEvent = v.InferOutput<typeof eventsSchema>['events'][number];
export type EventKind = StoryEvent['kind'];
export type Claim = StoryEvent['claims'][number];
export type Unit = v.InferOutput<typeof unitsSchema>['units'][number];
export type UnitState = Unit['state'];
export type UnitKind = Unit['kind'];
export type Leg = Unit['legs'][number];
export type Source = v.InferOutput<typeof sourcesSchema>[number];
export type Person = v.InferOutput<typeof peopleSchema>[number];
export type Routes = v.InferOutput<typeof routesSchema>;
export type Chapter = v.InferOutput<typeof chaptersSchema>[number];
