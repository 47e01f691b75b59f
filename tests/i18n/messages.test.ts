import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/files';
import { languages } from '../../src/link/hash';

const messages = (language: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(join(ROOT, 'src', 'i18n', 'messages', `${language}.json`), 'utf8'),
  ) as Record<string, unknown>;

/** All texts of a message: one, or one for each variant. */
const texts = (message: unknown): string[] => {
  if (typeof message === 'string') return [message];
  if (typeof message !== 'object' || message === null) throw new Error('Not a message');
  return Object.values(message).flatMap(texts);
};
const names = (message: unknown): string[] => [
  ...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? []),
];
const english = messages('en');

describe.each(languages.map((language) => [language] as const))(
  'the messages in %s',
  (language) => {
    const own = messages(language);

    it('have the keys of the English ones', () => {
      expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
    });

    it('are not empty', () => {
      const empty = Object.entries(own).filter(([, message]) => {
        const all = texts(message);
        return all.length === 0 || all.some((text) => text.trim() === '');
      });
      expect(empty).toEqual([]);
    });

    it('name the same blanks to fill in', () => {
      for (const [key, message] of Object.entries(own)) {
        expect(names(message).toSorted(), key).toEqual(names(english[key]).toSorted());
      }
    });
  },
);
