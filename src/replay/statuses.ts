import type { Scenario } from '../scenario/scenario';
import type { Status } from '../scenario/schema';
import type { Instant } from '../time/instant';
import { searchBelow } from '../time/search';
import { countLedger, type Ledger } from './ledger';

export interface PlaceFrame {
  readonly status: Status;
  readonly raised: boolean;
  /** The event that made it so; undefined while the initial status holds. */
  readonly event: string | undefined;
}

/** Who holds what between two changes. One object serves the whole stretch, so callers can compare by identity. */
export interface Statuses {
  readonly from: Instant;
  /** In the order of `scenario.places`. */
  readonly places: readonly PlaceFrame[];
  readonly ledger: Ledger;
}

/** Every state of the city in order, ascending by `from`; the first holds from the beginning of time. */
export function compileStatuses(scenario: Scenario): readonly Statuses[] {
  let places: readonly PlaceFrame[] = scenario.places.map((place) => ({
    status: place.properties.initial.status,
    raised: false,
    event: undefined,
  }));
  const all: Statuses[] = [{ from: -Infinity, places, ledger: countLedger(scenario, places) }];
  for (const event of scenario.events) {
    if (event.changes.length === 0) continue;
    const next = [...places];
    for (const change of event.changes) {
      const index = scenario.placeIndex.get(change.place) ?? -1;
      const before = next[index];
      if (!before) continue;
      next[index] = {
        status: change.status ?? before.status,
        raised: change.raised ?? before.raised,
        event: event.id,
      };
    }
    places = next;
    const last = all[all.length - 1];
    if (last && last.from === event.when.best) all.pop();
    all.push({ from: event.when.best, places, ledger: countLedger(scenario, places) });
  }
  return all;
}

/** The state of the city at `instant`: a change holds from its instant on. */
export function statusesAt(
  compiled: readonly Statuses[],
  starts: readonly Instant[],
  instant: Instant,
): Statuses {
  const found = compiled[searchBelow(starts, instant)];
  if (!found) throw new Error('No statuses were compiled');
  return found;
}
