import type { Playback } from '../playback/playback.svelte';
import { MINUTE } from '../time/instant';
import type { Chapter } from '../scenario/schema';
import { neighbourChapter } from './chapterAt';
import type { Session } from './session.svelte';

type Action = (playback: Playback, session: Session, onchapter: (chapter: Chapter) => void) => void;

const chapter =
  (direction: 1 | -1): Action =>
  (playback, _session, onchapter) => {
    const { chapters } = playback.replay.scenario;
    const found = neighbourChapter(chapters, playback.instant, direction);
    if (found) onchapter(found);
  };

const skip =
  (minutes: number): Action =>
  (playback) => {
    playback.seek(playback.instant + minutes * MINUTE);
  };

const toggle: Action = (playback) => {
  playback.toggle();
};

const actions: Record<string, Action> = {
  ' ': toggle,
  k: toggle,
  j: skip(-10),
  l: skip(10),
  ',': (playback) => {
    playback.step(-1);
  },
  '.': (playback) => {
    playback.step(1);
  },
  '<': (playback) => {
    playback.shiftRate(-1);
  },
  '>': (playback) => {
    playback.shiftRate(1);
  },
  '[': chapter(-1),
  ']': chapter(1),
  f: (_playback, session) => {
    session.setGuided(!session.guided);
  },
  '/': (_playback, session) => {
    session.select(undefined);
    session.tab = 'events';
    session.listsOpen = true;
    // The field is in the page once the lists have been drawn.
    requestAnimationFrame(() => {
      document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    });
  },
  '?': (_, session) => {
    session.helpOpen = true;
  },
};

/** True where a key belongs to what has the focus: typing, choosing, pressing a button. */
function belongsToFocus(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog, select, textarea')) return true;
  if (target instanceof HTMLInputElement) return target.type !== 'range';
  return event.key === ' ' && target.closest('button, summary, a') !== null;
}

/** Does what a key of the page as a whole stands for; true when it did something. */
export function handleShortcut(
  event: KeyboardEvent,
  playback: Playback,
  session: Session,
  onchapter: (chapter: Chapter) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || session.helpOpen) return false;
  if (event.key === 'Escape') {
    const open = session.selection !== undefined || session.listsOpen;
    session.select(undefined);
    session.listsOpen = false;
    return open;
  }
  const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!session.shortcuts || !action || belongsToFocus(event)) return false;
  action(playback, session, onchapter);
  return true;
}
