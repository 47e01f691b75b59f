/** What the bench page and the program that measures it agree on. */

/** Places of the strip, three pixels each: more frames than any target can be late. */
export const STRIP_PLACES = 200;

/** What a frame said of itself. */
export interface FrameNote {
  /** Number of the frame, as the strip shows it. */
  readonly frame: number;
  /** Seconds of story that it was told to show. */
  readonly instant: number;
}

export interface Bench {
  /** Plays from `from` (seconds of story) for `ms` and at least so many frames; gives the intervals between them, ms. */
  play(from: number, ms: number, least: number): Promise<number[]>;
  /** The same, with the strip running; gives what each frame was told to show. */
  playNoted(from: number, ms: number): Promise<FrameNote[]>;
  /** Runs the strip over a paused clock until `stopStrip`. */
  startStrip(): void;
  stopStrip(): void;
  /** The frame during which the slider was first heard since the strip began, and the instant that it asked for. */
  heard(): FrameNote | undefined;
}

declare global {
  interface Window {
    /** There as soon as the target can be played. */
    bench?: Bench;
  }
}
