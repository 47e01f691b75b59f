import type { Scenario } from '../scenario/scenario';
import type { Status } from '../scenario/schema';

/** How many key places stand in each status. */
export type Ledger = Readonly<Record<Status, number>>;

/** Counts the key places; `places` is in the order of `scenario.places`. */
export function countLedger(
  scenario: Scenario,
  places: readonly { readonly status: Status }[],
): Ledger {
  const ledger: Record<Status, number> = {
    government: 0,
    soviet: 0,
    contested: 0,
    neutral: 0,
    unknown: 0,
  };
  scenario.places.forEach((place, index) => {
    const status = places[index]?.status;
    if (place.properties.key && status) ledger[status] += 1;
  });
  return ledger;
}
