/** What the reader chose for this machine, kept from visit to visit: less motion, and single keys. */
import type { Session } from './session.svelte';

const MOTION = 'petrograd-1917/motion';
const SHORTCUTS = 'petrograd-1917/shortcuts';

/** What was kept under a name; nothing where the browser keeps nothing, as in many embedded pages. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a value under a name, or forgets it. */
function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The choice then lasts for this visit.
  }
}

/**
 * Begins with the choices of the last visit and keeps each new one, for as long as the calling component lives. Only
 * what differs from the system's wish, or from how the page comes, is kept: everything else follows the system.
 */
export function keepChoices(session: Session): void {
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  const chosen = recall(MOTION);
  session.reducedMotion = chosen === null ? system.matches : chosen === 'reduced';
  session.shortcuts = recall(SHORTCUTS) !== 'off';

  $effect(() => {
    const follow = (): void => {
      if (recall(MOTION) === null) session.reducedMotion = system.matches;
    };
    system.addEventListener('change', follow);
    return () => {
      system.removeEventListener('change', follow);
    };
  });
  $effect(() => {
    const motion = session.reducedMotion ? 'reduced' : 'full';
    document.documentElement.dataset['motion'] = motion;
    // Inside another's page the reader is that page's guest.
    if (session.embed) return;
    keep(MOTION, session.reducedMotion === system.matches ? undefined : motion);
  });
  $effect(() => {
    if (session.embed) return;
    keep(SHORTCUTS, session.shortcuts ? undefined : 'off');
  });
}
