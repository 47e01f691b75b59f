import { anchorOf, type Scenario } from '../scenario/scenario';
import type { Leg, Position, Routes, Unit } from '../scenario/schema';
import { compileStatuses, statusesAt } from '../replay/statuses';
import { sideAt } from '../replay/track';
import type { StreetNetwork } from './network';

/** A leg for which the streets give no way. */
export interface Unrouted {
  readonly leg: string;
  readonly reason: string;
}

/** Bridges that `unit` can't cross during `leg`: raised, or held by the other side, unless the leg is about them. */
export function blockedBridges(
  scenario: Scenario,
  unit: Unit,
  leg: Leg,
  statuses = compileStatuses(scenario),
): Set<string> {
  const starts = statuses.map((item) => item.from);
  const side = sideAt(unit, leg.depart);
  const enemy = side === 'soviet' ? 'government' : side === 'government' ? 'soviet' : undefined;
  const named = new Set<string>([leg.from, leg.to]);
  leg.via.forEach((via) => typeof via === 'string' && named.add(via));
  for (const event of scenario.events) {
    if (leg.events.includes(event.id)) event.changes.forEach((change) => named.add(change.place));
  }
  const blocked = new Set<string>();
  for (const instant of [leg.depart, leg.arrive]) {
    const { places } = statusesAt(statuses, starts, instant);
    scenario.places.forEach((place, index) => {
      const state = places[index];
      if (place.properties.kind !== 'bridge' || !state || named.has(place.id)) return;
      if (state.raised || (enemy !== undefined && state.status === enemy)) blocked.add(place.id);
    });
  }
  return blocked;
}

/** Finds the way of every leg on land that does not bring its own path. */
export function findRoutes(
  scenario: Scenario,
  network: StreetNetwork,
): { routes: Routes; unrouted: Unrouted[] } {
  const statuses = compileStatuses(scenario);
  const routes: Routes = {};
  const unrouted: Unrouted[] = [];
  const anchor = (id: string): Position => {
    const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
    if (!place) throw new Error(`No such place: ${id}`);
    return anchorOf(place);
  };
  for (const unit of scenario.units) {
    let standing = anchor(unit.home);
    for (const leg of unit.legs) {
      if (leg.path) {
        standing = leg.path[leg.path.length - 1] ?? standing;
        continue;
      }
      const via = leg.via.map((item) => (typeof item === 'string' ? anchor(item) : item));
      const to = leg.toPoint ?? anchor(leg.to);
      const route = network.route(standing, via, to, blockedBridges(scenario, unit, leg, statuses));
      if (route && route.length > 1) routes[leg.id] = route;
      else unrouted.push({ leg: leg.id, reason: 'no way over the streets and open bridges' });
      standing = to;
    }
  }
  return { routes, unrouted };
}
