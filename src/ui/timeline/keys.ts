import { HOUR, MINUTE, type Instant } from '../../time/instant';
import type { Span } from './span';

type Move = (at: Instant, shift: boolean, whole: Span) => Instant;

const minutes =
  (direction: 1 | -1): Move =>
  (at, shift) =>
    at + direction * (shift ? 5 : 1) * MINUTE;

const moves: Record<string, Move> = {
  ArrowLeft: minutes(-1),
  ArrowDown: minutes(-1),
  ArrowRight: minutes(1),
  ArrowUp: minutes(1),
  PageDown: (at) => at - HOUR,
  PageUp: (at) => at + HOUR,
  Home: (_at, _shift, whole) => whole.from,
  End: (_at, _shift, whole) => whole.to,
};

/** Where a key of the slider moves the playhead, or undefined when it is not one of them. */
export function moveByKey(event: KeyboardEvent, at: Instant, whole: Span): Instant | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return moves[event.key]?.(at, event.shiftKey, whole);
}
