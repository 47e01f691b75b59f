import { HOUR, DAY, type Instant } from '../time/instant';
import type { Chapter, Person, Place, Position, Source, StoryEvent, Unit } from './schema';

/** The window of the replay: 24 October 00:00 to 27 October 06:00, Old Style. */
export const START: Instant = 0;
export const STOP: Instant = 3 * DAY + 6 * HOUR;

/** The rectangle of the sheet, [west, south, east, north] in degrees. */
export const SHEET = [30.18, 59.88, 30.45, 60.0] as const;

/** One validated, immutable script: everything the replay knows. */
export interface Scenario {
  readonly start: Instant;
  readonly stop: Instant;
  readonly places: readonly Place[];
  readonly units: readonly Unit[];
  /** Ascending by `when.best`; ties keep the order of the file. */
  readonly events: readonly StoryEvent[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  /** The tour, in order. */
  readonly chapters: readonly Chapter[];
  /** The path of each leg, by leg id: its own, or the one found along the streets. */
  readonly paths: ReadonlyMap<string, readonly Position[]>;
  readonly placeIndex: ReadonlyMap<string, number>;
  readonly unitIndex: ReadonlyMap<string, number>;
}

/** Where a place's marker stands: its point, or the middle vertex-to-vertex of its line. */
export function anchorOf(place: Place): Position {
  const { geometry } = place;
  if (geometry.type === 'Point') return geometry.coordinates;
  const line = geometry.coordinates;
  const first = line[0];
  const last = line[line.length - 1];
  if (!first || !last) throw new Error(`A line without points: ${place.id}`);
  return [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
}

/** True when the point lies on the sheet. */
export const onSheetAt = (lon: number, lat: number): boolean =>
  lon >= SHEET[0] && lon <= SHEET[2] && lat >= SHEET[1] && lat <= SHEET[3];

/** True when [lon, lat] lies on the sheet. */
export const onSheet = ([lon, lat]: Position): boolean => onSheetAt(lon, lat);
