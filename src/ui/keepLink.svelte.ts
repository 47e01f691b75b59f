import { m } from '../i18n/paraglide/messages';
import { formatLink, parseLink, type Link } from '../link/hash';
import type { MapAdapter } from '../map/adapter';
import type { Playback } from '../playback/playback.svelte';
import { offeredAccounts } from '../replay/account';
import type { Session } from './session.svelte';

/** While playing, the address is renewed at most this often. */
const PLAYING_INTERVAL = 1000;
/** While scrubbing or panning: often enough to feel at once, rarely enough for every browser's limit. */
const PAUSED_INTERVAL = 250;

/** Reads what a link asks for into the playback and the session. */
export function applyLink(hash: string, playback: Playback, session: Session): Link {
  const { scenario } = playback.replay;
  const { link, ignored } = parseLink(hash, {
    start: scenario.start,
    stop: scenario.stop,
    hasPlace: (id) => scenario.placeIndex.has(id),
    hasUnit: (id) => scenario.unitIndex.has(id),
    hasAccount: (id) => offeredAccounts(scenario).includes(id),
  });
  if (link.lang) session.language = link.lang;
  if (link.cal) session.calendar = link.cal;
  if (link.rate) playback.setRate(link.rate);
  if (link.account !== undefined) playback.setAccount(link.account);
  if (link.t !== undefined) playback.seek(link.t);
  if (link.map) session.view = link.map;
  if (link.embed !== undefined) session.embed = link.embed;
  if (link.view) session.mode = link.view;
  if (link.attested !== undefined) session.attestedOnly = link.attested;
  if (link.place !== undefined) session.select({ kind: 'place', id: link.place });
  else if (link.unit !== undefined) session.select({ kind: 'unit', id: link.unit });
  if (link.map) session.inView = session.selection;
  // Whoever comes for a moment, a place or a view is led there, not welcomed.
  const { t, place, unit, map, view, account, embed, autoplay } = link;
  if ([t, place, unit, map, view, account, embed, autoplay].some((part) => part !== undefined)) {
    session.welcomed = true;
  }
  session.notice = ignored.length > 0 ? m.notice_link({ keys: ignored.join(', ') }) : '';
  return link;
}

/** The hash of what is shown now. */
function hashOf(playback: Playback, session: Session, embed = session.embed): string {
  const { selection } = session;
  return formatLink({
    t: playback.instant,
    place: selection?.kind === 'place' ? selection.id : undefined,
    unit: selection?.kind === 'unit' ? selection.id : undefined,
    map: session.view,
    lang: session.language,
    cal: session.calendar,
    rate: playback.rate,
    embed,
    // Words that opened for want of a map are this browser's affair, not the link's.
    view: session.mapFailed || session.planMissing ? 'map' : session.mode,
    account: playback.account,
    attested: session.attestedOnly,
  });
}

const addressOf = (hash: string): string => location.href.replace(/#.*$/, '') + hash;

/** The address of the moment shown, now: the bar's own may be a second behind. */
export const momentAddress = (playback: Playback, session: Session): string =>
  addressOf(hashOf(playback, session, false));

/** The address of the moment shown, for a frame in another's page. */
export const embedAddress = (playback: Playback, session: Session): string =>
  addressOf(hashOf(playback, session, true));

/** Keeps the address and the page in step, both ways, for as long as the calling component lives. */
export function keepLink(
  playback: Playback,
  session: Session,
  adapter: () => MapAdapter | undefined,
): void {
  let written = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;

  const write = (): void => {
    timer = undefined;
    last = performance.now();
    const hash = hashOf(playback, session);
    if (hash === written) return;
    written = hash;
    history.replaceState(history.state, '', hash);
  };

  $effect(() => {
    // Everything that the address tells: naming it here makes the effect run when it changes.
    void [playback.instant, playback.rate, session.selection, session.view];
    void [session.language, session.calendar, session.embed, session.mode];
    void [playback.account, session.attestedOnly];
    if (timer !== undefined) return;
    const interval = playback.playing ? PLAYING_INTERVAL : PAUSED_INTERVAL;
    timer = setTimeout(write, Math.max(0, last + interval - performance.now()));
  });

  $effect(() => {
    // The event tells the address that was asked for: by now the page may have written its own over it.
    const read = (event: HashChangeEvent): void => {
      const asked = event.newURL.replace(/^[^#]*/, '');
      if (asked === written || asked === '#lists') return;
      const link = applyLink(asked, playback, session);
      if (link.map) adapter()?.camera.moveTo(link.map);
    };
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
      clearTimeout(timer);
    };
  });
}
