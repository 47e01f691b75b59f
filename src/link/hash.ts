/** The address of a moment: `#t=1917-10-25T02:10&place=winter-palace&map=13.2/59.9403/30.3140&lang=ru&cal=ns`. */
import { formatInstant, parseInstant, wholeMinute, type Instant } from '../time/instant';
import type { Calendar } from '../time/calendar';

export const languages = ['en', 'ru', 'cs'] as const;
export type Language = (typeof languages)[number];

/** The two tellings of the story. */
export type Mode = 'map' | 'text';

export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** What a link asks for; absent where it asks for nothing. */
export interface Link {
  readonly t?: Instant | undefined;
  readonly place?: string | undefined;
  readonly unit?: string | undefined;
  readonly map?: MapView | undefined;
  readonly lang?: Language | undefined;
  readonly cal?: Calendar | undefined;
  readonly rate?: number | undefined;
  readonly embed?: boolean | undefined;
  readonly autoplay?: boolean | undefined;
  readonly view?: Mode | undefined;
  /** The source by whose times the story is told. */
  readonly account?: string | undefined;
  /** Show only what sources attest. */
  readonly attested?: boolean | undefined;
}

/** What may be linked to. */
export interface LinkLimits {
  readonly start: Instant;
  readonly stop: Instant;
  readonly hasPlace: (id: string) => boolean;
  readonly hasUnit: (id: string) => boolean;
  /** Absent where no account can be chosen. */
  readonly hasAccount?: (id: string) => boolean;
}

const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);

function parseMap(value: string): MapView | undefined {
  const texts = value.split('/');
  if (texts.some((part) => part.trim() === '')) return undefined;
  const parts = texts.map(Number);
  const [zoom, lat, lon] = parts;
  if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) {
    return undefined;
  }
  const inside = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return inside ? { zoom, lat, lon } : undefined;
}

/**
 * Reads a hash, with or without its `#`. Never throws: what can't be used is left out and its key is named in
 * `ignored`, so that the page can say so.
 */
export function parseLink(hash: string, limits: LinkLimits): { link: Link; ignored: string[] } {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  const ignored: string[] = [];
  const take = <T>(key: string, read: (value: string) => T | undefined): T | undefined => {
    const value = entries.get(key);
    if (value === null) return undefined;
    const result = read(value);
    if (result === undefined) ignored.push(key);
    return result;
  };
  const flag = (value: string): boolean | undefined =>
    value === '1' ? true : value === '0' ? false : undefined;
  const link: Link = {
    t: take('t', (value) => {
      const instant = parseInstant(value);
      return instant !== undefined && instant >= limits.start && instant <= limits.stop
        ? instant
        : undefined;
    }),
    place: take('place', (value) => (limits.hasPlace(value) ? value : undefined)),
    unit: take('unit', (value) => (limits.hasUnit(value) ? value : undefined)),
    map: take('map', parseMap),
    lang: take('lang', (value) => (isLanguage(value) ? value : undefined)),
    cal: take('cal', (value) => (value === 'os' || value === 'ns' ? value : undefined)),
    rate: take('rate', (value) => {
      const rate = Number(value);
      return rate >= 0.25 && rate <= 16 ? rate : undefined;
    }),
    embed: take('embed', flag),
    autoplay: take('autoplay', flag),
    view: take('view', (value) => (value === 'map' || value === 'text' ? value : undefined)),
    account: take('account', (value) => (limits.hasAccount?.(value) ? value : undefined)),
    attested: take('attested', flag),
  };
  return { link, ignored };
}

/** Writes a link as a hash with its `#`. Instants are cut to whole minutes; defaults are left out. */
export function formatLink(link: Link): string {
  const parts: string[] = [];
  if (link.t !== undefined) parts.push(`t=${formatInstant(wholeMinute(link.t))}`);
  if (link.place !== undefined) parts.push(`place=${link.place}`);
  if (link.unit !== undefined) parts.push(`unit=${link.unit}`);
  if (link.map) {
    const { zoom, lat, lon } = link.map;
    parts.push(`map=${zoom.toFixed(1)}/${lat.toFixed(4)}/${lon.toFixed(4)}`);
  }
  if (link.lang !== undefined && link.lang !== 'en') parts.push(`lang=${link.lang}`);
  if (link.cal === 'ns') parts.push('cal=ns');
  if (link.rate !== undefined && link.rate !== 1) parts.push(`rate=${link.rate}`);
  if (link.view === 'text') parts.push('view=text');
  if (link.embed) parts.push('embed=1');
  if (link.account !== undefined) parts.push(`account=${link.account}`);
  if (link.attested) parts.push('attested=1');
  return `#${parts.join('&')}`;
}
