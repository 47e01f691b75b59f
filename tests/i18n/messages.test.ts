import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingTexts, readMessages } from '../../src/build/wholeMessages';
import { ROOT } from '../../src/cli/files';
import { languages } from '../../src/link/hash';

const all = readMessages();
const english = all['en'] ?? {};
const blanks = (message: unknown): string[] => [
  ...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? []),
];

describe('the messages', () => {
  it('are there in every language that the page offers, and none is missing', () => {
    expect(Object.keys(all)).toEqual([...languages]);
    expect(missingTexts(all)).toEqual([]);
  });

  it('are missed when one language lacks one, or has it empty, or lacks a form of a plural', () => {
    const whole = { play: 'Play', count: [{ match: { 'form=one': 'one', 'form=other': 'many' } }] };
    expect(missingTexts({ en: whole, ru: whole })).toEqual([]);
    const holes = { play: ' ', count: [{ match: { 'form=one': 'один', 'form=other': '' } }] };
    expect(missingTexts({ en: whole, ru: holes, cs: { play: 'Hrát' } })).toEqual([
      'ru: play',
      'ru: count',
      'cs: count',
    ]);
  });

  it.each(languages)('name the same blanks to fill in: %s', (language) => {
    for (const [key, message] of Object.entries(all[language] ?? {})) {
      expect(blanks(message).toSorted(), key).toEqual(blanks(english[key]).toSorted());
    }
  });

  it.each(languages)('have a text for every form of a plural that Intl knows: %s', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = Object.entries(all[language] ?? {}).filter(([, message]) =>
      JSON.stringify(message).includes(': plural'),
    );
    expect(plurals.length).toBeGreaterThan(0);
    for (const [key, message] of plurals) {
      const known = JSON.stringify(message);
      expect(
        forms.filter((form) => !known.includes(`Form=${form}`)),
        key,
      ).toEqual([]);
    }
  });

  it('are all used', () => {
    const src = join(ROOT, 'src');
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|svelte)$/.test(name) && !name.includes('paraglide'))
      .map((name) => readFileSync(join(src, name), 'utf8'))
      .join('\n');
    const unused = Object.keys(english).filter((key) => !new RegExp(`\\b${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });
});
