import type { Telling } from '../replay/account';
import { frameAt, neighbourEvent, type Frame, type Replay } from '../replay/frame';
import type { Scenario } from '../scenario/scenario';
import type { StoryEvent } from '../scenario/schema';
import * as clocks from '../time/clock';
import type { Instant } from '../time/instant';
import { tell, type PaceName, type Told } from './told';

export type { PaceName } from './told';

/** Rates offered by the player, as multiples of the pace. */
export const RATES = [0.25, 0.5, 1, 2, 4, 8] as const;

/** A span that is played over and over. */
export interface Loop {
  readonly from: Instant;
  readonly to: Instant;
}

/** The one reactive writer of time. Everything else reads it and sends requests. */
export class Playback {
  readonly #whole: Scenario;
  readonly #now: () => number;
  #told: Told;
  #clock: clocks.Clock = $state.raw(clocks.createClock(0, 1, 1));
  #pace: PaceName = $state('story');
  #instant: Instant = $state(0);
  #loop: Loop | undefined = $state.raw(undefined);
  readonly #frame: Frame = $derived.by(() => frameAt(this.replay, this.#instant));

  /** `now` gives milliseconds of a monotonic clock. */
  constructor(scenario: Scenario, now: () => number) {
    this.#whole = scenario;
    this.#now = now;
    this.#told = $state.raw(tell(scenario, undefined));
    this.#clock = clocks.createClock(0, this.#told.paces.story.length, 1);
    this.#instant = scenario.start;
  }

  /** The replay of the account that is told now; another object after each change of account. */
  get replay(): Replay {
    return this.#told.replay;
  }
  /** The source whose times are told; undefined for the project's own choice. */
  get account(): string | undefined {
    return this.#told.account;
  }
  /** What the account moved. */
  get telling(): Telling {
    return this.#told.telling;
  }
  get loop(): Loop | undefined {
    return this.#loop;
  }
  get instant(): Instant {
    return this.#instant;
  }
  get frame(): Frame {
    return this.#frame;
  }
  /** The newest event; undefined before the first. The same object until the next: read it in a `$derived`. */
  get newest(): StoryEvent | undefined {
    return this.replay.scenario.events[this.#frame.event];
  }
  get playing(): boolean {
    return this.#clock.playing;
  }
  /** The multiple of the pace. */
  get rate(): number {
    return this.#clock.rate;
  }
  get pace(): PaceName {
    return this.#pace;
  }
  /** Seconds of story per second of the watcher, now. */
  get storyRate(): number {
    return this.#told.paces[this.#pace].rateAt(this.#instant) * this.#clock.rate;
  }

  /** Seconds of watching from the start to an instant, at the pace and rate chosen. */
  secondsAt(instant: Instant): number {
    return this.#told.paces[this.#pace].secondsAt(instant) / this.#clock.rate;
  }

  /** Reads the clock; called once a frame while playing. Pauses at the end. */
  tick(): void {
    const now = this.#now();
    this.#instant = this.#told.paces[this.#pace].instantAt(clocks.instantAt(this.#clock, now));
    if (this.#loop && this.playing && this.#instant >= this.#loop.to) {
      // The overshoot is dropped, that of an hour in a hidden tab too: a loop begins exactly at its start.
      this.seek(this.#loop.from);
    } else if (this.#clock.playing && !clocks.isRunning(this.#clock, now)) {
      this.#clock = clocks.pause(this.#clock, now);
      this.#instant = this.replay.scenario.stop;
    }
  }

  /** Plays a span over and over, or (undefined) the whole window once. */
  setLoop(loop: Loop | undefined): void {
    this.#loop = loop && loop.to > loop.from ? loop : undefined;
  }

  play(): void {
    this.#clock = clocks.play(this.#clock, this.#now());
    this.tick();
  }

  pause(): void {
    if (this.playing) this.tick();
    this.#clock = clocks.pause(this.#clock, this.#now());
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /** Moves the playhead, clamped to the window; a playing clock goes on playing from there. */
  seek(instant: Instant): void {
    const { start, stop } = this.replay.scenario;
    const wanted = Math.min(stop, Math.max(start, instant));
    if (Number.isNaN(wanted)) return;
    this.#clock = clocks.seek(
      this.#clock,
      this.#now(),
      this.#told.paces[this.#pace].secondsAt(wanted),
    );
    this.#instant = wanted;
  }

  /** Jumps to the next (1) or previous (−1) event, if there is one. */
  step(direction: 1 | -1): void {
    const event = neighbourEvent(this.replay, this.#instant, direction);
    if (event) this.seek(event.when.best);
  }

  setRate(rate: number): void {
    this.#clock = clocks.setRate(this.#clock, this.#now(), rate);
  }

  /** Next faster (1) or slower (−1) of the offered rates. */
  shiftRate(direction: 1 | -1): void {
    const next =
      direction === 1
        ? RATES.find((rate) => rate > this.rate)
        : RATES.findLast((rate) => rate < this.rate);
    if (next !== undefined) this.setRate(next);
  }

  setPace(name: PaceName): void {
    this.#pace = name;
    this.#rewind();
  }

  /** Tells the story by the times of a source; the playhead and whether it plays stay as they are. */
  setAccount(source: string | undefined): void {
    if (source === this.account) return;
    this.#told = tell(this.#whole, source);
    this.#rewind();
  }

  /** A fresh clock for the pace as it is now, at the same instant, rate and play. */
  #rewind(): void {
    const { playing, rate } = this.#clock;
    const clock = clocks.createClock(0, this.#told.paces[this.#pace].length, rate);
    this.#clock = playing ? clocks.play(clock, this.#now()) : clock;
    this.seek(this.#instant);
  }
}
