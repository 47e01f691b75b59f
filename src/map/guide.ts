/**
 * The guided camera as a function of time, like the replay itself: the same second of watching gives the same view,
 * however the clock got there. Shots stand still and hold every place of their events; a move between two shots goes
 * straight, and draws back just so far that neither shot is lost on the way.
 */
import type { MapView } from '../link/hash';
import type { Replay } from '../replay/frame';
import { anchorOf } from '../scenario/scenario';
import type { Position } from '../scenario/schema';
import type { Instant } from '../time/instant';
import { searchBelow } from '../time/search';
import {
  frameOfView,
  fromWorld,
  holding,
  toWorld,
  type Box,
  type Frame,
  type Point,
} from './guideFrame';
import { LONGEST, moveBetween, type Move } from './guideMove';

/** Seconds of watching from one shot to the next, at least: a move, and time to look. */
export const SHOT = 7;
/** A shot leaves the lesser events out where they would make it so many times wider. */
const WIDER = 1.6;

/** Something that the camera follows: an event, or the opening of a chapter. */
interface Followed {
  /** Second of watching at which it happens. */
  readonly at: number;
  /** Where, in the plane of the map. */
  readonly points: readonly Point[];
  readonly great: boolean;
}

/** A view held from `at` on, until the move to the next shot begins. */
interface Shot {
  /** Second of watching at which the camera has come to rest. */
  readonly at: number;
  readonly frame: Frame;
  readonly followed: readonly Followed[];
  /** The move that leads here from the shot before. */
  readonly move: Move | undefined;
}

export interface GuidePath {
  readonly shots: readonly Shot[];
  readonly starts: readonly number[];
}

/** How much of its view a chapter asks to be seen, pixels at the zoom of the view. */
const CHAPTER: Box = { width: 520, height: 320 };

/**
 * What is followed, in the order of watching: the events that are more than a detail and have a place on the sheet,
 * and the chapters.
 */
function everything(replay: Replay, secondsAt: (instant: Instant) => number): Followed[] {
  const { events, chapters, places, placeIndex, start, stop } = replay.scenario;
  const happened = events.flatMap((event): Followed[] => {
    const { best } = event.when;
    if (event.weight < 2 || best < start || best > stop) return [];
    const points = event.places.flatMap((id): Position[] => {
      const place = places[placeIndex.get(id) ?? -1];
      return place && !place.properties.outside ? [anchorOf(place)] : [];
    });
    return points.length > 0
      ? [{ at: secondsAt(best), points: points.map(toWorld), great: event.weight === 3 }]
      : [];
  });
  const opened = chapters.map(({ from, view }): Followed => {
    const { x, y, scale } = frameOfView(view);
    const [dx, dy] = [(CHAPTER.width / 2) * scale, (CHAPTER.height / 2) * scale];
    return {
      at: secondsAt(from),
      points: [
        { x: x - dx, y: y - dy },
        { x: x + dx, y: y + dy },
      ],
      great: true,
    };
  });
  return [...opened, ...happened].toSorted((a, b) => a.at - b.at);
}

const pointsOf = (things: readonly Followed[]): Point[] => things.flatMap(({ points }) => points);

/** What of a shot's events is shown: all, or only the great ones where the others lie far off. */
function shown(things: readonly Followed[], box: Box): readonly Followed[] {
  const great = things.filter((thing) => thing.great);
  if (great.length === 0 || great.length === things.length) return things;
  const all = holding(pointsOf(things), box).scale;
  return all > holding(pointsOf(great), box).scale * WIDER ? great : things;
}

/**
 * Plans the camera for a map of `box` pixels. `secondsAt` tells when, in seconds of watching, an instant is reached at
 * the pace and rate chosen; `opening` is in sight before the first event.
 */
export function guidePath(
  replay: Replay,
  secondsAt: (instant: Instant) => number,
  box: Box,
  opening: readonly Position[],
): GuidePath {
  const things = everything(replay, secondsAt);
  const first: Followed = { at: 0, points: opening.map(toWorld), great: true };
  const shots: Shot[] = [
    { at: 0, followed: [first], frame: holding(first.points, box), move: undefined },
  ];
  // What happens before the opening view may be left is in that.
  let begun = things.findIndex((thing) => thing.at >= SHOT);
  while (begun >= 0 && begun < things.length) {
    const at = things[begun]?.at ?? 0;
    const after = things.findIndex((thing) => thing.at >= at + SHOT);
    const end = after < 0 ? things.length : after;
    // What happened while the camera was on its way stays in sight after it has come.
    const late = things.slice(0, begun).filter((thing) => thing.at >= at - LONGEST);
    const before = shots[shots.length - 1];
    const kept = late.filter((thing) => before?.followed.includes(thing));
    const followed = [...kept, ...shown(things.slice(begun, end), box)];
    const frame = holding(pointsOf(followed), box);
    const points = pointsOf([...(before?.followed ?? []), ...followed]);
    const move = before && moveBetween(before.frame, frame, points, box);
    shots.push({ at, followed, frame, move });
    begun = end;
  }
  return { shots, starts: shots.map((shot) => shot.at) };
}

/** What the camera shows at a second of watching, in the plane of the map. */
export function frameOf(path: GuidePath, seconds: number): Frame {
  const index = searchBelow(path.starts, seconds);
  const [shot, next] = [path.shots[index], path.shots[index + 1]];
  if (!shot) throw new Error('A path without shots');
  if (!next?.move) return shot.frame;
  return next.move.frame((seconds - next.at + next.move.seconds) / next.move.seconds);
}

/** The view at a second of watching. */
export const guideView = (path: GuidePath, seconds: number): MapView =>
  fromWorld(frameOf(path, seconds));
