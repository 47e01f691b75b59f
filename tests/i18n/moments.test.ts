import { afterEach, describe, expect, it } from 'vitest';
import { rateWords } from '../../src/i18n/moments';
import { overwriteGetLocale } from '../../src/i18n/paraglide/runtime';

afterEach(() => {
  overwriteGetLocale(() => 'en');
});

describe('the words of the rate', () => {
  it.each([
    [30, '1 second = 30 s'],
    [89.4, '1 second = 89 s'],
    [90, '1 second = 2 min'],
    [240, '1 second = 4 min'],
    [1799, '1 second = 30 min'],
  ])('say %d seconds of story as "%s"', (rate, words) => {
    expect(rateWords(rate)).toBe(words);
  });

  it.each([
    ['ru', '1 секунда = 4 мин'],
    ['cs', '1 sekunda = 4 min'],
  ] as const)('are said in %s', (locale, words) => {
    overwriteGetLocale(() => locale);
    expect(rateWords(240)).toBe(words);
  });
});
