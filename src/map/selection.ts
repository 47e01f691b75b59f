import type { Feature, FeatureCollection } from 'geojson';
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

/** The legs of a unit as lines: those done and under way full, those to come faint; inferred ones on request only. */
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
      return [
        {
          type: 'Feature' as const,
          properties: {
            basis: leg.basis,
            colour: sideColour[sideAt(unit, leg.depart)],
            opacity: leg.depart <= instant ? 0.95 : 0.4,
          },
          geometry: { type: 'LineString' as const, coordinates: path as Position[] },
        },
      ];
    }),
  );
}
