import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/check/checkData';
import type { ScenarioFiles } from '../../src/scenario/parse';
import type { Problem } from '../../src/scenario/problems';
import { tinyFiles, withValue } from '../helpers';

type Keys = Parameters<typeof withValue>[1];

const EVENT = ['events.json', 'events', 1] as const;
const CHANGE = [...EVENT, 'changes', 0] as const;
const UNIT = ['units.json', 'units', 0] as const;
const LEG = [...UNIT, 'legs', 1] as const;
const PLACE = ['places.geojson', 'features', 0, 'properties'] as const;
const source = { id: 's2', type: 'book', title: 'Unread', custom: { short: 'S2', access: 'read' } };
const chapter = {
  id: 'late',
  title: { en: 'Late', ru: 'Late', cs: 'Late' },
  text: { en: 'Late', ru: 'Late', cs: 'Late' },
  from: '1917-10-27T05:00',
  to: '1917-10-27T07:00',
  view: { zoom: 12, lat: 59.9, lon: 30.3 },
};

/** The tiny scenario without what the checks mind: its guards take part in events where they stand. */
function clean(): ScenarioFiles {
  const files = tinyFiles();
  const { events } = files['events.json'] as { events: { places: string[] }[] };
  for (const event of events) event.places = ['palace', 'smolny'];
  return files;
}

/** The ten faults that the tool must name, some in several ways: what is put where, and what is told of it. */
const faults: [what: string, keys: Keys, value: unknown, told: Partial<Problem> & { fault: RegExp }][] = [
  ['an unknown place', [...CHANGE, 'place'], 'ghost', { path: 'second.changes[0]', fault: /not "ghost"/ }],
  ['an unknown unit', [...EVENT, 'units'], ['ghost'], { path: 'second.units', fault: /not "ghost"/ }],
  ['an unknown source', [...EVENT, 'claims', 0, 'source'], 'ghost', { path: 'second.claims[0]', fault: /not "ghost"/ }],
  ['an event of September', [...EVENT, 'when'], { best: '1917-09-30', earliest: '1917-09-30', latest: '1917-09-30', kind: 'day' }, { path: 'second.when.best', fault: /1917-10-24T00:00 to 1917-10-27T06:00, not 1917-09-30/ }],
  ['a claim of November', [...EVENT, 'claims', 0, 'time'], '1917-11-07', { path: 'second.claims[0].time', fault: /October, not 1917-11-07/ }],
  ['a leg after the end', [...LEG, 'arrive'], '1917-10-27T07:00', { path: 'guards-2.arrive', fault: /to 1917-10-27T06:00/ }],
  ['a unit that appears before the start', [...UNIT, 'appears'], '1917-10-23T10:00', { path: 'guards.appears', fault: /from 1917-10-24/ }],
  ['a change of side after the end', [...UNIT, 'sideChanges', 0, 'at'], '1917-10-28', { path: 'guards.sideChanges[0]', fault: /to 1917-10-27/ }],
  ['a strength of another month', [...UNIT, 'strength'], [{ at: '1917-02-27', says: { en: 'a', ru: 'a', cs: 'a' }, source: 's1', verified: true }], { path: 'guards.strength[0].at', fault: /October/ }],
  ['a chapter after the end', ['chapters.json'], [chapter], { file: 'chapters.json', path: 'late.to', fault: /to 1917-10-27T06:00/ }],
  ['a best time before the earliest', [...EVENT, 'when', 'earliest'], '1917-10-25T03:00', { path: 'events[1].when', fault: /earliest <= best <= latest/ }],
  ['a best time after the latest', [...EVENT, 'when', 'latest'], '1917-10-25T01:00', { path: 'events[1].when', fault: /earliest <= best <= latest/ }],
  ['a claim without a source', [...EVENT, 'claims', 0, 'source'], undefined, { path: 'events[1].claims[0].source', fault: /it is missing/ }],
  ['an event without a claim', [...EVENT, 'claims'], [], { path: 'events[1].claims', fault: /at least one claim/ }],
  ['a leg without a source', [...LEG, 'sources'], [], { path: 'units[0].legs[1].sources', fault: /at least one source/ }],
  ['a status that is attested by nobody', [...PLACE, 'initial', 'sources'], [], { file: 'places.geojson', path: 'palace.initial.sources', fault: /called attested/ }],
  ['a leg without a basis', [...LEG, 'basis'], undefined, { path: 'units[0].legs[1].basis', fault: /attested/ }],
  ['a status without a basis', [...PLACE, 'initial', 'basis'], undefined, { path: 'features[0].properties.initial.basis', fault: /attested/ }],
  ['a march of 67 km/h', [...LEG, 'arrive'], '1917-10-25T12:05', { path: 'guards-2', fault: /at most 7 km\/h foot, not 6\d\.\d/ }],
  ['a unit that jumps between two legs', ['routes.json', 'guards-2', 0], [30.41, 59.94], { file: 'units.json', path: 'guards-2', fault: /from where the unit stood, at most 5 m off, not 5\d\d m/ }],
  ['a unit that does not start at home', ['routes.json', 'guards-1', 0], [30.31, 59.94], { file: 'units.json', path: 'guards-1', fault: /from home \(palace\)/ }],
  ['a unit that does not reach its goal', ['routes.json', 'guards-2', 1], [30.31, 59.94], { file: 'units.json', path: 'guards-2', fault: /to palace, at most 100 m off/ }],
  ['a unit that an event puts elsewhere', [...EVENT, 'places'], ['bridge'], { path: 'second.units', fault: /guards at one of the event's places: it stands \d+ m off, at smolny/ }],
  ['a leg from where the unit is not', [...LEG, 'from'], 'bridge', { path: 'guards-2.from', fault: /where the unit then is/ }],
  ['two legs at the same time', [...LEG, 'depart'], '1917-10-24T13:00', { path: 'guards-2.depart', fault: /after the arrival before it/ }],
  ['a status that the place already has', [...CHANGE, 'status'], 'government', { path: 'second.changes[0]', fault: /palace is already government/ }],
  ['a bridge raised twice', [...EVENT, 'changes'], [{ place: 'bridge', raised: true }], { path: 'second.changes[0]', fault: /bridge is already raised/ }],
  ['a headline of 71 characters', [...EVENT, 'title', 'cs'], 'x'.repeat(71), { path: 'second.title.cs', fault: /at most 70 characters, not 71/ }],
  ['a text of four sentences', [...EVENT, 'text', 'ru'], 'Раз. Два. Три. Четыре.', { path: 'second.text.ru', fault: /at most 3 sentences, not 4/ }],
  ['a reason of a page', [...LEG, 'why', 'en'], 'x'.repeat(301), { path: 'guards-2.why.en', fault: /at most 300/ }],
  ['a source that nothing cites', ['sources.json', 1], source, { file: 'sources.json', path: 's2', fault: /cites it/ }],
]; // prettier-ignore

/** A change of seconds, of a unit's state and of strength, all in order. */
function fuller(): ScenarioFiles {
  const says = { en: 'a hundred', ru: 'сто', cs: 'sto' };
  const strength = [{ at: '1917-10-24T12:00', men: 100, says, source: 's1', verified: true }];
  const stateChanges = [{ at: '1917-10-25T13:00', state: 'arrested', event: 'third' }];
  const files = withValue(clean(), [...UNIT, 'strength'], strength);
  return withValue(files, [...UNIT, 'stateChanges'], stateChanges);
}

describe('the check of the data', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(checkData(clean())).toEqual([]);
    expect(checkData(fuller())).toEqual([]);
  });

  it.each(faults)('names %s', (_what, keys, value, { fault, ...where }) => {
    const found = checkData(withValue(clean(), keys, value));
    const told = { file: keys[0], ...where, expected: expect.stringMatching(fault) as string };
    expect(found).toContainEqual(told);
  });

  it('lets the eve and the aftermath be told, as such', () => {
    const eve = { best: '1917-10-10', earliest: '1917-10-10', latest: '1917-10-10', kind: 'day' };
    const files = withValue(clean(), ['events.json', 'events', 3, 'when'], eve);
    expect(checkData(files)).toHaveLength(1);
    const told = withValue(files, ['events.json', 'events', 3, 'kind'], 'context');
    expect(checkData(told)).toEqual([]);
  });

  it('tells several faults of one file at once', () => {
    const long = withValue(clean(), [...EVENT, 'title', 'en'], 'x'.repeat(80));
    const both = withValue(long, [...LEG, 'arrive'], '1917-10-25T12:05');
    expect(checkData(both).map(({ file }) => file)).toEqual(['units.json', 'events.json']);
  });
});
