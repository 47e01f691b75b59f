import { describe, expect, it } from 'vitest';
import { formatLink, parseLink, type Link } from '../../src/link/hash';
import { at } from '../helpers';
import { limits, plain } from './fixture';

const read = (hash: string): Link => parseLink(hash, limits).link;

describe('a hash', () => {
  it('reads the example of its own description', () => {
    expect(
      plain(
        read('#t=1917-10-25T02:10&place=winter-palace&map=13.2/59.9403/30.3140&lang=ru&cal=ns'),
      ),
    ).toEqual({
      t: at('1917-10-25T02:10'),
      place: 'winter-palace',
      map: { zoom: 13.2, lat: 59.9403, lon: 30.314 },
      lang: 'ru',
      cal: 'ns',
    });
  });

  it.each([
    ['t', '1917-10-23T23:59'],
    ['t', '1917-10-27T06:01'],
    ['t', 'dawn'],
    ['place', 'atlantis'],
    ['unit', 'winter-palace'],
    ['map', '13/59.9'],
    ['map', '13/95/30'],
    ['map', '//'],
    ['map', '13/59.9/'],
    ['lang', 'de'],
    ['cal', 'julian'],
    ['rate', '0'],
    ['rate', 'fast'],
    ['embed', 'yes'],
    ['view', 'film'],
    ['account', 'herodotus'],
    ['attested', 'no'],
  ])('leaves out %s=%s and says so', (key, value) => {
    const { link, ignored } = parseLink(`#${key}=${value}&other=1`, limits);
    expect(link[key as keyof Link]).toBeUndefined();
    expect(ignored).toEqual([key]);
  });

  it('cuts an instant to its minute', () => {
    expect(formatLink({ t: at('1917-10-25T02:10:59') })).toBe('#t=1917-10-25T02:10');
  });
});
