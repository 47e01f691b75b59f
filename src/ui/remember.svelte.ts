import { languages } from '../link/hash';
import type { Playback } from '../playback/playback.svelte';
import type { Session } from './session.svelte';

const KEY = 'petrograd-1917';

/** What the page keeps on the reader's machine, and nothing more but what keepChoices keeps. */
interface Kept {
  readonly language?: unknown;
  readonly calendar?: unknown;
  readonly pace?: unknown;
}

/** What was kept; nothing where the browser keeps nothing, or something else stands there. */
function read(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof kept === 'object' && kept !== null ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Takes up the language that the reader chose at an earlier visit; known before the data is. */
export function recallLanguage(session: Session): void {
  const language = languages.find((name) => name === read()?.language);
  if (language) session.language = language;
}

/** Takes up the calendar and the pace of an earlier visit; without one, the opening card is due. */
export function recall(session: Session, playback: Playback): void {
  const kept = read();
  if (kept?.calendar === 'os' || kept?.calendar === 'ns') session.calendar = kept.calendar;
  if (kept?.pace === 'story' || kept?.pace === 'steady') playback.setPace(kept.pace);
  session.welcomed = kept !== undefined;
}

/** Keeps language, calendar and pace for the next visit, once the opening card is closed. */
export function remember(session: Session, playback: Playback): void {
  $effect(() => {
    const { language, calendar } = session;
    const kept: Kept = { language, calendar, pace: playback.pace };
    // Inside another's page the reader is that page's guest.
    if (!session.welcomed || session.embed) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing asks again.
    }
  });
}
