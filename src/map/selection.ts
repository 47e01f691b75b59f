import type { Feature, FeatureCollection } from 'geojson';
import { along, measure } from '../replay/path';
import { sideAt } from '../replay/track';
import type { Scenario } from '../scenario/scenario';
import type { Position } from '../scenario/schema';
import type { Instant } from '../time/instant';
import { sideColour } from './style/palette';

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The shape of the selected place, or nothing. */
export function selectionFeatures(
  scenario: Scenario,
  selection: { kind: 'place' | 'unit'; id: string } | undefined,
): FeatureCollection {
  const place =
    selection?.kind === 'place'
      ? scenario.places[scenario.placeIndex.get(selection.id) ?? -1]
      : undefined;
  return collection(
    place && !place.properties.outside
      ? [{ type: 'Feature', properties: {}, geometry: place.geometry }]
      : [],
  );
}

/** A path up to a share of its length, and the rest of it. */
function split(path: readonly Position[], share: number): [Position[], Position[]] {
  const measured = measure(path);
  const cut = along(measured, share).position;
  const before = measured.metres.findLastIndex((metres) => metres <= share * measured.length);
  return [
    [...path.slice(0, before + 1), cut],
    [cut, ...path.slice(before + 1)],
  ];
}

/**
 * The track of a unit as lines: what lies behind it full, what lies ahead faint; inferred legs on request only. The
 * leg under way is cut where the unit is.
 */
export function trackFeatures(
  scenario: Scenario,
  unitId: string | undefined,
  instant: Instant,
  attestedOnly = false,
): FeatureCollection {
  const unit = scenario.units[scenario.unitIndex.get(unitId ?? '') ?? -1];
  if (!unit) return collection([]);
  return collection(
    unit.legs.flatMap((leg) => {
      const path = scenario.paths.get(leg.id);
      if (!path || (attestedOnly && leg.basis === 'inferred')) return [];
      const line = (coordinates: readonly Position[], past: boolean): Feature => ({
        type: 'Feature',
        properties: {
          basis: leg.basis,
          colour: sideColour[sideAt(unit, leg.depart)],
          opacity: past ? 0.95 : 0.4,
        },
        geometry: { type: 'LineString', coordinates: coordinates as Position[] },
      });
      const share = (instant - leg.depart) / (leg.arrive - leg.depart);
      if (share <= 0) return [line(path, false)];
      if (share >= 1) return [line(path, true)];
      const [behind, ahead] = split(path, share);
      return [line(behind, true), line(ahead, false)];
    }),
  );
}
