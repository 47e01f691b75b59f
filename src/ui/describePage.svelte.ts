import { inLanguage } from '../i18n/language';
import { momentWords } from '../i18n/moments';
import { m } from '../i18n/paraglide/messages';
import type { Playback } from '../playback/playback.svelte';
import type { Replay } from '../replay/frame';
import type { StoryEvent } from '../scenario/schema';
import type { Session } from './session.svelte';
import { eventPage } from './eventPage';

/** The title and the description of the page as it stands. */
export interface Description {
  readonly title: string;
  readonly text: string;
}

/** What the page shows now, in a line and in a sentence: the newest event, or the whole before the first. */
export function describe(
  { scenario }: Replay,
  event: StoryEvent | undefined,
  session: Session,
): Description {
  if (!event || event.when.best < scenario.start) {
    return { title: m.title(), text: m.welcome_what() };
  }
  const moment = momentWords(event.when.best, session.calendar, session.language);
  return {
    title: `${inLanguage(event.title, session)} · ${m.title()}`,
    text: `${moment}. ${inLanguage(event.text, session)}`,
  };
}

function setMeta(attribute: 'name' | 'property', key: string, content: string): void {
  const found = document.head.querySelector(`meta[${attribute}="${key}"]`);
  const meta = found ?? document.head.appendChild(document.createElement('meta'));
  meta.setAttribute(attribute, key);
  meta.setAttribute('content', content);
}

/** Keeps the page's title, description and canonical address in step with the newest event. */
export function describePage(playback: Playback, session: Session): void {
  // By the event and not by the frame: the head of the page is left alone while nothing happens.
  const event = $derived(playback.newest);
  $effect(() => {
    const { title, text } = describe(playback.replay, event, session);
    document.title = title;
    setMeta('name', 'description', text);
    setMeta('property', 'og:title', title);
    setMeta('property', 'og:description', text);
    setMeta('property', 'og:locale', session.language);
    if (event) setMeta('property', 'og:url', eventPage(event.id, session.language));
  });
}
