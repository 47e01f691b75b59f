/** The whole check of the ground against a reference, as a text and a verdict. */
import type { Feature, Polygon } from 'geojson';
import {
  measureBanks,
  measureCanals,
  type Canals,
  type Land,
  type WaterAreas,
} from './checkGroundBanks';
import { bridgeFaults, type Bridges } from './checkGroundBridges';
import { drawnOf, measureLandmarks, type Landmarks } from './checkGroundLandmarks';
import { measureStreets, missingStreets, REQUIRED_STREETS } from './checkGroundStreets';
import type { ReferenceStreets, Streets } from './checkGroundStreets';

/** The exactness that the project sets itself, in metres at the 90th percentile. */
const LIMITS = { banks: 25, streets: 15 } as const;

export interface GroundFiles {
  readonly land: Land;
  readonly canals: Canals;
  readonly streets: Streets;
  readonly bridges: Bridges;
  readonly buildings: { features: Feature<Polygon, { id: string; place?: string }>[] };
  readonly places: { features: Feature[] };
}

export interface ReferenceFiles {
  readonly water: WaterAreas;
  readonly streets: ReferenceStreets;
  readonly landmarks: Landmarks;
}

const metres = (value: number): string =>
  Number.isFinite(value) ? `${value.toFixed(1)} m` : 'nothing drawn';
const km = (value: number): string => `${(value / 1000).toFixed(1)} km`;

/** The lines of the report; each that tells of a limit missed begins with `MISSED`. */
export function groundReport(ground: GroundFiles, reference: ReferenceFiles): string[] {
  const verdict = (good: boolean, text: string): string => `${good ? 'ok    ' : 'MISSED'} ${text}`;
  const banks = measureBanks(ground.land, ground.canals, reference.water);
  const canals = measureCanals(ground.canals, reference.water);
  const streets = measureStreets(ground.streets, reference.streets);
  const missing = missingStreets(ground.streets);
  const drawn = drawnOf(ground.places.features, ground.buildings.features);
  const landmarks = measureLandmarks(reference.landmarks, drawn);
  const faults = bridgeFaults(ground.bridges, ground.land, reference.water);
  return [
    verdict(
      banks.p90 <= LIMITS.banks,
      `banks: p50 ${metres(banks.p50)}, p90 ${metres(banks.p90)} (limit ${LIMITS.banks} m) over ` +
        `${km(banks.measured)}; ${km(banks.excluded)} of guessed shore left out`,
    ),
    verdict(
      canals.p90 <= LIMITS.banks,
      `canals: p50 ${metres(canals.p50)}, p90 ${metres(canals.p90)} (limit ${LIMITS.banks} m) over ` +
        `${km(canals.measured)} of bank; ${km(canals.excluded)} guessed left out`,
    ),
    verdict(
      streets.p90 <= LIMITS.streets,
      `streets: p50 ${metres(streets.p50)}, p90 ${metres(streets.p90)} (limit ${LIMITS.streets} m) over ` +
        `${km(streets.measured)}; ${km(streets.excluded)} guessed or beyond the reference left out`,
    ),
    verdict(
      missing.length === 0,
      `named streets: ${REQUIRED_STREETS.length - missing.length} of ${REQUIRED_STREETS.length}` +
        (missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''),
    ),
    ...landmarks.map(({ name, metres: off, limit, unverified }) =>
      unverified
        ? `told   landmark ${name}: ${metres(off)} (the reference is unverified)`
        : verdict(off <= limit, `landmark ${name}: ${metres(off)} (limit ${limit} m)`),
    ),
    verdict(
      faults.length === 0,
      `bridges: ${ground.bridges.features.length}, ends not ashore: ${faults.length}` +
        faults.map((fault) => `\n       ${fault}`).join(''),
    ),
  ];
}
