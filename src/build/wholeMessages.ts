/** Build only: a page with a text missing in one of its languages is not built. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { languages } from '../link/hash';

/** The messages of one language by key: a text each, or one for each form of a plural. */
export type Messages = Readonly<Record<string, unknown>>;

/** All texts of a message. */
const textsOf = (message: unknown): string[] => {
  if (typeof message === 'string') return [message];
  if (typeof message !== 'object' || message === null) return [];
  return Object.values(message).flatMap(textsOf);
};

/** "ru: play" for each text that one language has and another has not, or has empty. */
export function missingTexts(messages: Readonly<Record<string, Messages>>): string[] {
  const keys = new Set(Object.values(messages).flatMap((own) => Object.keys(own)));
  return Object.entries(messages).flatMap(([language, own]) =>
    [...keys]
      .filter((key) => {
        const texts = textsOf(own[key]);
        return texts.length === 0 || texts.some((text) => text.trim() === '');
      })
      .map((key) => `${language}: ${key}`),
  );
}

/** The messages of every language, as they are in the files. */
export const readMessages = (): Record<string, Messages> =>
  Object.fromEntries(
    languages.map((language) => {
      const file = new URL(`../i18n/messages/${language}.json`, import.meta.url);
      return [language, JSON.parse(readFileSync(file, 'utf8')) as Messages];
    }),
  );

/** `read` gives the messages by language: those of the project, or another set of a test. */
export function wholeMessages(read = readMessages): Plugin {
  return {
    name: 'petrograd:whole-messages',
    apply: 'build',
    buildStart() {
      const missing = missingTexts(read());
      if (missing.length > 0) this.error(`No text for ${missing.join('; ')}`);
    },
  };
}
