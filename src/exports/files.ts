/** The files that a reader can take away, each made from the scenario as it is told now. */
import type { Language } from '../link/hash';
import { describeFrame } from '../replay/describeFrame';
import type { Frame } from '../replay/frame';
import type { Scenario } from '../scenario/scenario';
import type { Claim, StoryEvent } from '../scenario/schema';
import { formatClock, isoDate } from '../time/calendar';
import { formatInstant } from '../time/instant';
import { csvFile } from './csv';

/** A text file with its name and kind. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Between the entries of one cell. */
const BETWEEN = ' | ';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const fileName = (...parts: readonly (string | undefined)[]): string =>
  ['petrograd-1917', ...parts].filter((part) => part !== undefined).join('-');

/** All sources as CSL-JSON, which reference managers import. */
export function sourcesFile(scenario: Scenario): TextFile {
  return {
    name: `${fileName('sources')}.csl.json`,
    type: 'application/vnd.citationstyles.csl+json',
    text: asJson([...scenario.sources.values()]),
  };
}

function changeText({ place, status, raised }: StoryEvent['changes'][number]): string {
  const bridge = raised === undefined ? undefined : raised ? 'raised' : 'lowered';
  return `${place}: ${[status, bridge].filter((part) => part !== undefined).join(', ')}`;
}

function claimText(scenario: Scenario, claim: Claim, language: Language): string {
  const source = scenario.sources.get(claim.source)?.custom.short ?? claim.source;
  const time = claim.time === undefined ? '' : ` [${formatInstant(claim.time)}]`;
  const locator = claim.locator === undefined ? '' : `, ${claim.locator}`;
  const doubt = claim.verified ? '' : ' (unverified)';
  return `${claim.says[language]}${time} — ${source}${locator}${doubt}`;
}

const EVENT_HEAD = [
  'id',
  'title_en',
  'title_ru',
  'title_cs',
  'os_date',
  'os_time',
  'os_earliest',
  'os_latest',
  'ns_date',
  'time_kind',
  'places',
  'side',
  'kind',
  'changes',
  'claims',
];

/** All events as a table; titles in each language, claims in the reader's. `account` is the source told by. */
export function eventsFile(
  scenario: Scenario,
  language: Language,
  account: string | undefined,
): TextFile {
  const rows = scenario.events.map((event) => [
    event.id,
    event.title.en,
    event.title.ru,
    event.title.cs,
    isoDate(event.when.best, 'os'),
    formatClock(event.when.best),
    formatInstant(event.when.earliest),
    formatInstant(event.when.latest),
    isoDate(event.when.best, 'ns'),
    event.when.kind,
    event.places.join(BETWEEN),
    event.side,
    event.kind,
    event.changes.map(changeText).join(BETWEEN),
    event.claims.map((claim) => claimText(scenario, claim, language)).join(BETWEEN),
  ]);
  return {
    name: `${fileName('events', account)}.csv`,
    type: 'text/csv;charset=utf-8',
    text: csvFile(EVENT_HEAD, rows),
  };
}

/** All places as GeoJSON. */
export function placesFile(scenario: Scenario): TextFile {
  return {
    name: `${fileName('places')}.geojson`,
    type: 'application/geo+json',
    text: asJson({ type: 'FeatureCollection', features: scenario.places }),
  };
}

/** Who holds what and where each unit is at the frame's instant, as `npm run state` prints it. */
export function stateFile(scenario: Scenario, frame: Frame, account: string | undefined): TextFile {
  const stamp = formatInstant(frame.instant).replaceAll(':', '');
  return {
    name: `${fileName('state', stamp, account)}.json`,
    type: 'application/json',
    text: asJson(describeFrame(scenario, frame)),
  };
}
