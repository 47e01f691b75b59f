import type { Texts } from '../scenario/schema';
import type { Session } from '../ui/session.svelte';
import { overwriteGetLocale } from './paraglide/runtime';

/**
 * Makes every message follow the session's language. The getter reads a rune, so what shows a message is shown
 * anew when the language changes, and the moment is not lost.
 */
export function followLanguage(session: Session): void {
  overwriteGetLocale(() => session.language);
}

/** The text of the data in the reader's language. */
export const inLanguage = (texts: Texts, session: Session): string => texts[session.language];
