import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chase } from '../../src/map/chase';
import { frameOf, guidePath, SHOT } from '../../src/map/guide';
import type { Box, Frame, Point } from '../../src/map/guideFrame';
import { tell } from '../../src/playback/told';
import { anchorOf } from '../../src/scenario/scenario';
import { realScenario } from '../helpers';

const told = tell(realScenario(), undefined);
const { scenario } = told.replay;
const opening = scenario.places
  .filter(({ properties }) => properties.key && !properties.outside)
  .map(anchorOf);

const box = fc.record({
  width: fc.integer({ min: 320, max: 2200 }),
  height: fc.integer({ min: 220, max: 1300 }),
});
const tempo = fc.record({
  pace: fc.constantFrom('story' as const, 'steady' as const),
  rate: fc.constantFrom(0.25, 0.5, 1, 2, 4, 8),
});

const plan = (size: Box, { pace, rate }: { pace: 'story' | 'steady'; rate: number }) => {
  const secondsAt = (instant: number): number => told.paces[pace].secondsAt(instant) / rate;
  return {
    path: guidePath(told.replay, secondsAt, size, opening),
    length: told.paces[pace].length / rate,
  };
};

/** How far from the middle a point is seen: 1 at the edge of the map. */
const away = (frame: Frame, point: Point, { width, height }: Box): number =>
  Math.max(
    Math.abs(point.x - frame.x) / ((frame.scale * width) / 2),
    Math.abs(point.y - frame.y) / ((frame.scale * height) / 2),
  );

describe('the guided camera', () => {
  it('never loses what it follows: a shot or the next is in sight whole, at every moment', () => {
    fc.assert(
      fc.property(box, tempo, (size, chosen) => {
        const { path } = plan(size, chosen);
        const seen = (frame: Frame, things: (typeof path.shots)[number]['followed']): boolean =>
          things.every(({ points }) => points.every((point) => away(frame, point, size) < 0.77));
        path.shots.forEach((shot, index) => {
          expect(seen(shot.frame, shot.followed)).toBe(true);
          const next = path.shots[index + 1];
          if (!next?.move) return;
          const way = (frame: Frame): number =>
            Math.hypot(frame.x - shot.frame.x, frame.y - shot.frame.y);
          for (let step = 0; step <= 24; step += 1) {
            const frame = frameOf(path, next.at - (next.move.seconds * step) / 24);
            const half = way(next.frame) / 2;
            if (way(frame) <= half) expect(seen(frame, shot.followed)).toBe(true);
            else expect(seen(frame, next.followed)).toBe(true);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('follows every great event and every chapter', () => {
    const { path } = plan({ width: 1000, height: 600 }, { pace: 'story', rate: 1 });
    const great = scenario.events.filter(
      ({ weight, when, places }) =>
        weight === 3 &&
        when.best >= scenario.start &&
        when.best <= scenario.stop &&
        places.some(
          (id) => scenario.places[scenario.placeIndex.get(id) ?? -1]?.properties.outside === false,
        ),
    );
    for (const instant of [
      ...great.map(({ when }) => when.best),
      ...scenario.chapters.map(({ from }) => from),
    ]) {
      const at = told.paces.story.secondsAt(instant);
      const things = path.shots.flatMap((shot) => shot.followed);
      expect(things.some((thing) => thing.at === at || at < SHOT)).toBe(true);
    }
  });

  it('never turns back within a move, draws back and comes near at most once, and rests between', () => {
    fc.assert(
      fc.property(box, tempo, (size, chosen) => {
        const { path } = plan(size, chosen);
        path.shots.forEach((shot, index) => {
          const next = path.shots[index + 1];
          if (!next?.move) return;
          const { seconds } = next.move;
          expect(next.at - shot.at).toBeGreaterThanOrEqual(SHOT);
          expect(frameOf(path, shot.at + 0.01)).toBe(shot.frame);
          expect(frameOf(path, next.at - seconds - 0.01)).toBe(shot.frame);
          const frames = Array.from({ length: 31 }, (_, step) =>
            frameOf(path, next.at - seconds + (seconds * step) / 30.001),
          );
          const turns = (values: readonly number[]): number => {
            const signs = values
              .slice(1)
              .map((value, at) => value - (values[at] ?? 0))
              .filter((change) => Math.abs(change) > 1e-9)
              .map(Math.sign);
            return signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length;
          };
          expect(turns(frames.map((frame) => frame.x))).toBe(0);
          expect(turns(frames.map((frame) => frame.y))).toBe(0);
          expect(turns(frames.map((frame) => Math.log2(frame.scale)))).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('has a bounded speed: below three widths of the map or three levels of zoom a second', () => {
    fc.assert(
      fc.property(box, tempo, (size, chosen) => {
        const { path, length } = plan(size, chosen);
        const step = 1 / 30;
        let [pan, zoom] = [0, 0];
        let before = frameOf(path, 0);
        for (let at = step; at < Math.min(length, 120); at += step) {
          const frame = frameOf(path, at);
          const scale = Math.min(before.scale, frame.scale) * Math.max(size.width, size.height);
          pan = Math.max(pan, Math.hypot(frame.x - before.x, frame.y - before.y) / scale / step);
          zoom = Math.max(zoom, Math.abs(Math.log2(frame.scale / before.scale)) / step);
          before = frame;
        }
        expect(pan).toBeLessThan(3);
        expect(zoom).toBeLessThan(3);
      }),
      { numRuns: 20 },
    );
  });

  it('comes gently from wherever the camera was, and is then exactly on its path', () => {
    const view = fc.record({
      lon: fc.double({ min: 30.2, max: 30.45, noNaN: true }),
      lat: fc.double({ min: 59.88, max: 60, noNaN: true }),
      zoom: fc.double({ min: 11, max: 16, noNaN: true }),
    });
    fc.assert(
      fc.property(view, view, (from, to) => {
        const chase = new Chase(from);
        const first = chase.view(to, 1000);
        expect(first.lon).toBeCloseTo(from.lon, 9);
        expect(first.zoom).toBeCloseTo(from.zoom, 9);
        let left = Math.abs(from.lon - to.lon);
        for (let now = 1000; now <= 2400; now += 16) {
          const distance = Math.abs(chase.view(to, now).lon - to.lon);
          expect(distance).toBeLessThanOrEqual(left + 1e-12);
          left = distance;
        }
        expect(chase.view(to, 2400)).toEqual(to);
        expect(chase.isCatchingUp(2400)).toBe(false);
      }),
    );
  });
});
