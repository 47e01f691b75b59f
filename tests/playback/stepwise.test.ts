import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Playback } from '../../src/playback/playback.svelte';
import { driveStepwise } from '../../src/playback/stepwise';
import { neighbourEvent } from '../../src/replay/frame';
import { need, realScenario } from '../helpers';

const scenario = realScenario();
let now = 0;
let frames: (() => void)[] = [];

/** Lets time pass and the browser paint once. */
function pass(milliseconds: number): void {
  now += milliseconds;
  const due = frames;
  frames = [];
  for (const frame of due) frame();
}

beforeEach(() => {
  now = 1000;
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function playing(): { playback: Playback; stop: () => void } {
  const playback = new Playback(scenario, () => now);
  playback.play();
  return { playback, stop: driveStepwise(playback, () => now) };
}

describe('playing without motion', () => {
  it('goes from event to event and stands still in between', () => {
    const { playback } = playing();
    for (let i = 0; i < 5; i += 1) {
      const next = need(neighbourEvent(playback.replay, playback.instant, 1)).when.best;
      pass(5000);
      expect(playback.instant).toBe(next);
      pass(16);
      pass(2000);
      expect(playback.instant).toBe(next);
    }
  });

  it('gives a moment that the reader chose its whole stay', () => {
    const { playback } = playing();
    pass(16);
    pass(4900);
    playback.seek(90_000);
    pass(200);
    expect(playback.instant).toBe(90_000);
    pass(5000);
    expect(playback.instant).toBeGreaterThan(90_000);
  });

  it('leaves the playhead where it was seen, however long it stood', () => {
    const { playback, stop } = playing();
    pass(16);
    const seen = playback.instant;
    for (let i = 0; i < 40; i += 1) pass(100);
    now += 60;
    playback.pause();
    stop();
    playback.play();
    expect(playback.instant).toBe(seen);
  });

  it('keeps a move of the reader at the moment of the pause', () => {
    const { playback, stop } = playing();
    pass(16);
    playback.seek(90_000);
    playback.pause();
    stop();
    expect(playback.instant).toBe(90_000);
  });

  it('goes back to the beginning of a loop', () => {
    const { playback } = playing();
    pass(16);
    const from = playback.instant;
    const to = need(neighbourEvent(playback.replay, from, 1)).when.best;
    playback.setLoop({ from, to });
    pass(5000);
    expect(playback.instant).toBe(from);
    expect(playback.playing).toBe(true);
  });

  it('ends at the end, paused', () => {
    const { playback } = playing();
    playback.seek(scenario.stop - 1);
    pass(16);
    pass(6000);
    expect(playback.instant).toBe(scenario.stop);
    expect(playback.playing).toBe(false);
  });
});
