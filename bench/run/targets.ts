/** What is measured against what. */
export interface TargetRow {
  /** As the bench page knows it. */
  readonly name: string;
  /** As the table calls it. */
  readonly title: string;
  /** False where no unit is drawn, or where the camera keeps it in the middle: then nothing can be late. */
  readonly shows: boolean;
  readonly peer: boolean;
  /** Where it is measured only with so many units: those that ours draws by WebGL. */
  readonly only?: number;
}

export const FLOOR: TargetRow = {
  name: 'floor',
  title: 'Floor: the bare map, repainting',
  shows: false,
  peer: false,
};

export const TARGETS: readonly TargetRow[] = [
  FLOOR,
  { name: 'still', title: 'Ours, still camera', shows: true, peer: false },
  { name: 'follow', title: 'Ours, following camera', shows: false, peer: false },
  {
    name: 'custom-still',
    title: 'Ours as a layer of the map, still camera',
    shows: true,
    peer: false,
    only: 5000,
  },
  {
    name: 'custom-follow',
    title: 'Ours as a layer of the map, following camera',
    shows: false,
    peer: false,
    only: 5000,
  },
  { name: 'setdata', title: 'MapLibre, setData per frame', shows: true, peer: true },
  { name: 'deck-interleaved', title: 'deck.gl trips, interleaved', shows: true, peer: true },
  { name: 'deck-overlaid', title: 'deck.gl trips, overlaid', shows: true, peer: true },
  { name: 'timedimension', title: 'Leaflet.TimeDimension', shows: true, peer: true },
  { name: 'timeline', title: 'Leaflet.timeline', shows: true, peer: true },
];

export const SIZES = [60, 500, 5000] as const;
