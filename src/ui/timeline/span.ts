import { HOUR, type Instant } from '../../time/instant';

/** The stretch of the window that the timeline shows. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const SHORTEST = HOUR;

const clampTo = (whole: Span, length: number, from: Instant): Span => {
  const size = Math.min(whole.to - whole.from, Math.max(SHORTEST, length));
  const start = Math.min(whole.to - size, Math.max(whole.from, from));
  return { from: start, to: start + size };
};

/** Shows `factor` times as much (below 1: zooms in), keeping `about` at the same share of the width. */
export function zoomSpan(whole: Span, span: Span, factor: number, about: Instant): Span {
  const share = (about - span.from) / (span.to - span.from);
  const length = Math.min(
    whole.to - whole.from,
    Math.max(SHORTEST, (span.to - span.from) * factor),
  );
  return clampTo(whole, length, about - share * length);
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
