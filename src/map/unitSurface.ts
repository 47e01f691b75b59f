import type { UnitFrame } from '../replay/track';
import type { Unit } from '../scenario/schema';

/** What a surface needs to draw units and to be clicked. */
export interface SurfaceOptions {
  readonly container: HTMLElement;
  readonly units: readonly Unit[];
  /** The name of a unit's marker, which may stand for others too. */
  readonly describe: (unit: Unit, frame: UnitFrame, others?: number) => string;
  readonly onSelect: (id: string) => void;
}

/**
 * What units are drawn on, above the sleeping map. The overlay decides what changed and where it stands; a surface
 * only shows it. Units go by their index in `scenario.units`.
 */
export interface UnitSurface {
  /** Takes over looks and name: called when a halt or a leg begins, never for a move alone. */
  dress(index: number, frame: UnitFrame): void;
  /** Puts a unit at a point, pixels from the map's top left corner; `bearing` is NaN for one that stands. */
  place(index: number, x: number, y: number, bearing: number): void;
  /** The size of all units, 1 being that of a city block's view, and whether those that wait at home are shown. */
  scale(scale: number, quietShown: boolean): void;
  /** How many units the marker stands for: 0 where it lies under another. A surface without it shows them all. */
  stack?(index: number, count: number): void;
  /** Marks the selected unit; −1 for none. */
  select(index: number): void;
  /** Says every name anew. */
  rename(): void;
  /** Shows everything that was told since the last call. */
  flush(): void;
  destroy(): void;
}

/** States in which a unit waits at home: it is drawn small, so that what acts stands out. */
const QUIET = new Set<UnitFrame['state']>([
  'barracks',
  'sitting',
  'withdrawn',
  'dispersed',
  'at-large',
]);

/** True while the unit may be drawn small, or left out of a small map. */
export const isQuiet = (frame: UnitFrame): boolean => !frame.moving && QUIET.has(frame.state);

/** One to three steps of size by the strength that the sources give. */
export function sizeStep(unit: Unit): 1 | 2 | 3 {
  const men = Math.max(0, ...unit.strength.map((claim) => claim.men ?? 0));
  return men >= 1000 ? 3 : men >= 100 ? 2 : 1;
}
