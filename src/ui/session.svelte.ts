import type { Language, MapView, Mode } from '../link/hash';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';

/** What is open beside the map. */
export type Selection = { readonly kind: 'place' | 'unit'; readonly id: string } | undefined;

export type Tab = 'events' | 'holders' | 'units' | 'legend' | 'sources';

/** What led the camera when the reader took the map in hand. */
export interface Interrupted {
  readonly guided: boolean;
  readonly follow: string | undefined;
  readonly tour: boolean;
  /** The playhead at that moment. */
  readonly at: Instant;
}

/** What the reader chose: everything that is not time. */
export class Session {
  language: Language = $state('en');
  calendar: Calendar = $state('os');
  selection: Selection = $state.raw(undefined);
  /** What a link opened together with a view of its own: the camera stays in that view. */
  inView: Selection = undefined;
  tab: Tab = $state('events');
  /** Whether the lists are open on a small screen. */
  listsOpen: boolean = $state(false);
  helpOpen: boolean = $state(false);
  shortcuts: boolean = $state(true);
  embed: boolean = $state(false);
  /** Units are drawn only while a source attests where they are. */
  attestedOnly: boolean = $state(false);
  view: MapView | undefined = $state.raw(undefined);
  /** Which telling is open: the map, or the same story in words. */
  mode: Mode = $state('map');
  /** The browser could not make the map, so the words opened by themselves. */
  mapFailed: boolean = $state(false);
  /** The plan of the city did not come: there is nothing to draw the map from. */
  planMissing: boolean = $state(false);
  /** Stepwise by event and no flights: the reader's system says so, or the reader. */
  reducedMotion: boolean = $state(false);
  /** The opening card was seen, or is not wanted. */
  welcomed: boolean = $state(true);
  /** One quiet line: a link that could not be used whole, an error of the map. */
  notice: string = $state('');

  #guided: boolean = $state(false);
  #tour: boolean = $state(false);
  #follow: string | undefined = $state(undefined);
  #interrupted: Interrupted | undefined = $state.raw(undefined);
  /** The zoom that is kept while a unit is followed. */
  followZoom = 14;

  /** The camera follows the action until the reader takes the map in hand. */
  get guided(): boolean {
    return this.#guided;
  }
  /** The story is told chapter by chapter, with the camera guided. */
  get tour(): boolean {
    return this.#tour;
  }
  /** The unit that the camera keeps in the middle. */
  get follow(): string | undefined {
    return this.#follow;
  }
  /** What can be taken up again. */
  get interrupted(): Interrupted | undefined {
    return this.#interrupted;
  }

  setGuided(guided: boolean, tour = false): void {
    this.#guided = guided;
    this.#tour = guided && tour;
    this.#follow = undefined;
    this.#interrupted = undefined;
  }

  setFollow(unit: string | undefined): void {
    this.#follow = unit;
    this.followZoom = Math.max(13.4, this.view?.zoom ?? 0);
    this.#interrupted = undefined;
  }

  /** The reader took the map in hand: the camera is theirs. */
  takeCamera(at: Instant): void {
    if (!this.#guided && this.#follow === undefined) return;
    this.#interrupted = {
      guided: this.#guided,
      follow: this.#follow,
      tour: this.#tour,
      at,
    };
    this.#guided = false;
    this.#tour = false;
    this.#follow = undefined;
  }

  /** Gives the camera back to what led it. Returns what was taken up, if anything was. */
  resume(): Interrupted | undefined {
    const taken = this.#interrupted;
    if (!taken) return undefined;
    this.#guided = taken.guided;
    this.#tour = taken.tour;
    this.#follow = taken.follow;
    this.#interrupted = undefined;
    return taken;
  }

  /** The reader does not want to be asked again. */
  forgetInterrupted(): void {
    this.#interrupted = undefined;
  }

  select(selection: Selection): void {
    this.selection = selection;
  }
}
