import { untrack } from 'svelte';
import type { Playback } from '../../playback/playback.svelte';
import type { Instant } from '../../time/instant';
import { panSpan, pinchSpan, spanWith, zoomSpan, type Fingers, type Span } from './span';

/** Which stretch of the window the timeline shows: what the reader zoomed to, or all of it. */
export class TimelineView {
  readonly #playback: Playback;
  /** Nothing means the whole window. */
  #chosen: Span | undefined = $state.raw(undefined);
  readonly #whole: Span = $derived.by(() => {
    const { start, stop } = this.#playback.replay.scenario;
    return { from: start, to: stop };
  });

  constructor(playback: Playback) {
    this.#playback = playback;
    // The span follows the playhead when that moves, not when the reader looks elsewhere in time.
    $effect(() => {
      const { instant } = playback;
      untrack(() => {
        if (this.#chosen) this.#chosen = spanWith(this.#whole, this.#chosen, instant);
      });
    });
  }

  get whole(): Span {
    return this.#whole;
  }
  get span(): Span {
    return this.#chosen ?? this.#whole;
  }
  get zoomed(): boolean {
    return this.#chosen !== undefined;
  }

  /** Shows `factor` times as much time, keeping `about` where it is. */
  zoom(factor: number, about: Instant): void {
    this.#show(zoomSpan(this.#whole, this.span, factor, about));
  }

  /** Moves on by a share of the width. */
  pan(share: number): void {
    this.#show(panSpan(this.#whole, this.span, share));
  }

  /** Stretches a span that two fingers took hold of. */
  pinch(span: Span, began: Fingers, now: Fingers): void {
    this.#show(pinchSpan(this.#whole, span, began, now));
  }

  #show(span: Span): void {
    const { from, to } = this.#whole;
    this.#chosen = span.to - span.from < to - from ? span : undefined;
  }
}
