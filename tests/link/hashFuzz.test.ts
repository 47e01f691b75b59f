import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatLink, languages, parseLink, type Link } from '../../src/link/hash';
import { accounts, hashes, keys, limits, places, plain, units } from './fixture';

// Much work on a busy machine: the limit catches a hang, not a slow minute.
vi.setConfig({ testTimeout: 30_000 });

const links = fc.record<Link>(
  {
    t: fc.integer({ min: 0, max: limits.stop / 60 }).map((minutes) => minutes * 60),
    place: fc.constantFrom(...places),
    unit: fc.constantFrom(...units),
    map: fc.record({
      zoom: fc.integer({ min: 0, max: 240 }).map((value) => value / 10),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((value) => value / 1e4),
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 1e4),
    }),
    lang: fc.constantFrom(...languages),
    cal: fc.constantFrom('os' as const, 'ns' as const),
    rate: fc.constantFrom(0.25, 0.5, 1, 2, 4, 8, 16),
    embed: fc.boolean(),
    view: fc.constantFrom('map' as const, 'text' as const),
    account: fc.constantFrom(...accounts),
    attested: fc.boolean(),
  },
  { requiredKeys: [] },
);

const sorted = (link: Link): [string, unknown][] =>
  Object.entries(link).toSorted(([a], [b]) => a.localeCompare(b));

describe('a hash', () => {
  it('of any text is read without throwing, and leads nowhere outside the scenario', () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        const { link, ignored } = parseLink(hash, limits);
        if (link.t !== undefined) {
          expect(link.t >= limits.start && link.t <= limits.stop).toBe(true);
        }
        if (link.map) {
          expect(Object.values(link.map).every(Number.isFinite)).toBe(true);
        }
        expect(link.place === undefined || limits.hasPlace(link.place)).toBe(true);
        expect(link.unit === undefined || limits.hasUnit(link.unit)).toBe(true);
        expect(link.account === undefined || accounts.includes(link.account)).toBe(true);
        // Whatever known key stands in the hash is either used or told of, once.
        const asked = [...new Set(new URLSearchParams(hash.replace(/^#/, '')).keys())];
        const unused = asked.filter(
          (key) => keys.includes(key) && link[key as keyof Link] === undefined,
        );
        expect(ignored.toSorted()).toEqual(unused.toSorted());
        const once = formatLink(link);
        expect(formatLink(parseLink(once, limits).link)).toBe(once);
      }),
      { numRuns: 12_000 },
    );
  });

  it('comes back as the link from which it was written', () => {
    fc.assert(
      fc.property(links, (link) => {
        const { link: back, ignored } = parseLink(formatLink(link), limits);
        expect(ignored).toEqual([]);
        // −0 is written "-0.0000" and read as −0: the same place, so it is compared as a number.
        expect(JSON.stringify(sorted(plain(back)))).toBe(JSON.stringify(sorted(plain(link))));
      }),
      { numRuns: 10_000 },
    );
  });
});
