import type { Language, MapView, Mode } from '../link/hash';
import type { Calendar } from '../time/calendar';

/** What is open beside the map. */
export type Selection = { readonly kind: 'place' | 'unit'; readonly id: string } | undefined;

export type Tab = 'events' | 'holders' | 'units' | 'legend' | 'sources';

/** What the reader chose: everything that is not time. */
export class Session {
  language: Language = $state('en');
  calendar: Calendar = $state('os');
  selection: Selection = $state.raw(undefined);
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
  /** Stepwise by event and no flights: the reader's system says so, or the reader. */
  reducedMotion: boolean = $state(false);
  /** The camera follows the action until the reader takes the map in hand. */
  guided: boolean = $state(false);
  /** The unit that the camera keeps in the middle. */
  follow: string | undefined = $state(undefined);
  /** One quiet line: a link that could not be used whole, an error of the map. */
  notice: string = $state('');

  /** The reader took the map in hand: the camera is theirs. */
  takeCamera(): void {
    this.guided = false;
    this.follow = undefined;
  }

  select(selection: Selection): void {
    this.selection = selection;
  }
}
