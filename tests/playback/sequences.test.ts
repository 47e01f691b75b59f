import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drive } from '../../src/playback/driver';
import { Playback, RATES } from '../../src/playback/playback.svelte';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { parseScenario } from '../../src/scenario/parse';
import { tinyFiles } from '../helpers';

// Much work on a busy machine: the limit catches a hang, not a slow minute.
vi.setConfig({ testTimeout: 120_000 });

const scenario = parseScenario(tinyFiles());
const replay = compileReplay(scenario);
const { start, stop } = scenario;

/** A screen that the test paints by hand, and the callbacks that wait for it. */
const screen = { now: 0, waiting: new Map<number, () => void>(), handles: 0, most: 0 };

function paint(): void {
  const due = [...screen.waiting.values()];
  screen.waiting.clear();
  due.forEach((frame) => {
    frame();
  });
}

beforeEach(() => {
  screen.waiting.clear();
  screen.most = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    screen.handles += 1;
    screen.waiting.set(screen.handles, frame);
    screen.most = Math.max(screen.most, screen.waiting.size);
    return screen.handles;
  });
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => screen.waiting.delete(handle));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a reader, a browser or a machine can do to a replay. */
type Deed =
  | { readonly do: 'seek'; readonly to: number }
  | { readonly do: 'rate'; readonly to: number }
  | { readonly do: 'watch' | 'hide' | 'leap back'; readonly for: number }
  | { readonly do: 'play' | 'pause' | 'next' | 'previous' | 'steady' | 'story' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('seek' as const),
    to: fc.double({ min: start - 1e5, max: stop + 1e5 }),
  }),
  fc.record({ do: fc.constant('rate' as const), to: fc.constantFrom(...RATES, 0, -1, Number.NaN) }),
  // Milliseconds: a frame or some, an hour in a hidden tab, a clock that is set back.
  fc.record({
    do: fc.constant('watch' as const),
    for: fc.double({ min: 0, max: 90, noNaN: true }),
  }),
  fc.record({ do: fc.constant('hide' as const), for: fc.constantFrom(1000, 3_600_000, 1e12) }),
  fc.record({ do: fc.constant('leap back' as const), for: fc.constantFrom(1, 5000, 1e12) }),
  fc.record({
    do: fc.constantFrom(
      'play' as const,
      'pause' as const,
      'next' as const,
      'previous' as const,
      'steady' as const,
      'story' as const,
    ),
  }),
);

/** The playback with its driver, started and stopped as the page does it: by whether it plays. */
function onThePage() {
  const playback = new Playback(scenario, () => screen.now);
  let stopDriving: (() => void) | undefined;
  const follow = (): void => {
    if (playback.playing && !stopDriving) {
      stopDriving = drive(() => {
        playback.tick();
      });
    } else if (!playback.playing && stopDriving) {
      stopDriving();
      stopDriving = undefined;
    }
  };
  const perform = (next: Deed): void => {
    switch (next.do) {
      case 'seek':
        playback.seek(next.to);
        break;
      case 'rate':
        playback.setRate(next.to);
        break;
      case 'watch':
        screen.now += next.for;
        paint();
        break;
      case 'hide':
        // A hidden tab paints nothing; the first frame comes when it is seen again.
        screen.now += next.for;
        paint();
        break;
      case 'leap back':
        screen.now -= next.for;
        paint();
        break;
      case 'play':
        playback.play();
        break;
      case 'pause':
        playback.pause();
        break;
      case 'next':
      case 'previous':
        playback.step(next.do === 'next' ? 1 : -1);
        break;
      case 'steady':
      case 'story':
        playback.setPace(next.do);
        break;
    }
    follow();
  };
  return { playback, perform };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that nobody holds is thrown away. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const SEQUENCES = 100_000;

describe('whatever is done to a replay', () => {
  it('the frame is that of its instant, and one callback at most waits for the screen', () => {
    const { playback, perform } = onThePage();
    const marks: number[] = [];
    let sequences = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 10 }), (deeds) => {
        for (const next of deeds) {
          perform(next);
          const { instant } = playback;
          if (!(instant >= start && instant <= stop)) throw new Error(`Outside: ${instant}`);
          if (screen.waiting.size !== (playback.playing ? 1 : 0)) throw new Error('Callbacks left');
        }
        expect(playback.frame).toEqual(frameAt(replay, playback.instant));
        sequences += 1;
        if (sequences % (SEQUENCES / 4) === 0) marks.push(heap());
      }),
      { numRuns: SEQUENCES },
    );
    expect(screen.most).toBe(1);
    expect(sequences).toBe(SEQUENCES);
    // Each quarter ends with as much memory in use as the first, but for what the runner itself keeps of the runs.
    const [first = 0] = marks;
    expect(Math.max(...marks)).toBeLessThan(first + 2 * 2 ** 20);
  });
});
