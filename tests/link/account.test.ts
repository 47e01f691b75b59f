import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLink, parseLink } from '../../src/link/hash';

const limits = {
  start: 0,
  stop: 3600,
  hasPlace: () => false,
  hasUnit: () => false,
  hasAccount: (id: string) => id === 'reed',
};

describe('the account and the attested in a link', () => {
  it('come back as they were written', () => {
    const links = fc.record({
      account: fc.constantFrom('reed', undefined),
      attested: fc.constantFrom(true, undefined),
    });
    fc.assert(
      fc.property(links, (link) => {
        const read = parseLink(formatLink(link), limits);
        expect(read.ignored).toEqual([]);
        expect(read.link).toMatchObject(link);
      }),
    );
  });

  it('stand after the older keys', () => {
    expect(formatLink({ t: 60, embed: true, account: 'reed', attested: true })).toBe(
      '#t=1917-10-24T00:01&embed=1&account=reed&attested=1',
    );
  });

  it('are ignored, and named, where they cannot be used', () => {
    expect(parseLink('#account=nobody&attested=yes', limits).ignored).toEqual([
      'account',
      'attested',
    ]);
    const none = { start: 0, stop: 1, hasPlace: limits.hasPlace, hasUnit: limits.hasUnit };
    expect(parseLink('#account=reed', none).link.account).toBeUndefined();
  });
});
