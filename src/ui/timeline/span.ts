import { HOUR, type Instant } from '../../time/instant';

/** The stretch of the window that the timeline shows. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const SHORTEST = HOUR;

const lengthIn = (whole: Span, length: number): number =>
  Math.min(whole.to - whole.from, Math.max(SHORTEST, length));

const clampTo = (whole: Span, length: number, from: Instant): Span => {
  const size = lengthIn(whole, length);
  const start = Math.min(whole.to - size, Math.max(whole.from, from));
  return { from: start, to: start + size };
};

/** The instant at a share (0 to 1) of the span's width. */
export const instantAt = (span: Span, share: number): Instant =>
  span.from + share * (span.to - span.from);

/** Shows `factor` times as much (below 1: zooms in), keeping `about` at the same share of the width. */
export function zoomSpan(whole: Span, span: Span, factor: number, about: Instant): Span {
  const share = (about - span.from) / (span.to - span.from);
  const length = lengthIn(whole, (span.to - span.from) * factor);
  return clampTo(whole, length, about - share * length);
}

/** The same length of time, `share` of its width further on (or back). */
export const panSpan = (whole: Span, span: Span, share: number): Span =>
  clampTo(whole, span.to - span.from, instantAt(span, share));

/** Where two fingers are, as shares of the width. */
export type Fingers = readonly [number, number];

/** The span in which what lay under two fingers lies under them still, after they moved; as far as its limits let. */
export function pinchSpan(whole: Span, span: Span, began: Fingers, now: Fingers): Span {
  const apart = (fingers: Fingers): number => Math.max(0.02, Math.abs(fingers[1] - fingers[0]));
  const middle = (fingers: Fingers): number => (fingers[0] + fingers[1]) / 2;
  const length = lengthIn(whole, ((span.to - span.from) * apart(began)) / apart(now));
  return clampTo(whole, length, instantAt(span, middle(began)) - middle(now) * length);
}

/** The same length of time, moved just so far that `instant` is in it with room ahead; the same span if it is. */
export function spanWith(whole: Span, span: Span, instant: Instant): Span {
  const length = span.to - span.from;
  if (instant >= span.from && instant <= span.from + length * 0.97) return span;
  return clampTo(whole, length, instant - length * 0.1);
}

/** Where an instant stands in the span: 0 at its start, 100 at its end. */
export const percent = (span: Span, instant: Instant): number =>
  ((instant - span.from) / (span.to - span.from)) * 100;
