/** Plays a target by the project's own clock and driver, and keeps the record of it for the one who measures. */
import { drive } from '../../src/playback/driver';
import * as clocks from '../../src/time/clock';
import { STRIP_PLACES, type FrameNote } from './contract';
import { RATE, STOP } from './scene';

/** Frames that are noted at the least: the first few of a slow target are soon done, and queue up behind it. */
const NOTED = 4;

/** One way to show the scene. */
export interface Target {
  /** Shows the story's second, or asks whatever draws to show it. */
  show(instant: number): void;
}

const element = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};

/** Puts a target on the stage: from now on the page can be measured. */
export function stage(target: Target): void {
  const mark = element('#strip i');
  const slider = element<HTMLInputElement>('#slider');
  let frame = 0;
  let heard: FrameNote | undefined;
  let stop = (): void => undefined;

  const tickStrip = (): void => {
    frame += 1;
    mark.style.transform = `translateX(${(frame % STRIP_PLACES) * 3}px)`;
  };
  slider.addEventListener('input', () => {
    const instant = slider.valueAsNumber * STOP;
    heard ??= { frame, instant };
    target.show(instant);
  });

  /** Calls back at each frame with the story's second, for `ms` and at least so many frames. */
  const run = (
    from: number,
    ms: number,
    least: number,
    each: (instant: number, now: number) => void,
  ) =>
    new Promise<void>((resolve) => {
      const begun = performance.now();
      let clock = clocks.createClock(0, STOP, RATE);
      clock = clocks.play(clocks.seek(clock, begun, from), begun);
      let frames = 0;
      const halt = drive(() => {
        const now = performance.now();
        const instant = clocks.instantAt(clock, now);
        each(instant, now);
        target.show(instant);
        frames += 1;
        if (now - begun < ms || frames < least) return;
        halt();
        resolve();
      });
    });

  window.bench = {
    async play(from, ms, least) {
      const times: number[] = [];
      await run(from, ms, least, (_, now) => times.push(now));
      return times.slice(1).map((time, index) => time - (times[index] ?? time));
    },
    async playNoted(from, ms) {
      const notes: FrameNote[] = [];
      await run(from, ms, NOTED, (instant) => {
        tickStrip();
        notes.push({ frame, instant });
      });
      return notes;
    },
    startStrip() {
      heard = undefined;
      stop();
      stop = drive(tickStrip);
    },
    stopStrip() {
      stop();
    },
    heard: () => heard,
  };
  target.show(0);
  document.body.dataset['ready'] = 'yes';
}
