import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Playback, RATES, type PaceName } from '../../src/playback/playback.svelte';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { realScenario } from '../helpers';

// Much work on a busy machine: the limit catches a hang, not a slow minute.
vi.setConfig({ testTimeout: 30_000 });

const scenario = realScenario();
const replay = compileReplay(scenario);
const { start, stop } = scenario;

/** A playback whose clock the test turns by hand. */
function byHand() {
  const watch = { now: 1000 };
  const playback = new Playback(scenario, () => watch.now);
  const wait = (seconds: number, ticks = 1): void => {
    for (let i = 0; i < ticks; i += 1) {
      watch.now += (seconds * 1000) / ticks;
      playback.tick();
    }
  };
  return { playback, watch, wait };
}

const instants = fc.double({ min: start, max: stop, noNaN: true });
const paceNames = fc.constantFrom<PaceName>('story', 'steady');

describe('the playback', () => {
  it('shows the same frame after any order of seeks', () => {
    fc.assert(
      fc.property(fc.array(instants, { maxLength: 12 }), instants, paceNames, (seeks, t, pace) => {
        const { playback, wait } = byHand();
        for (const seek of seeks) {
          playback.seek(seek);
          playback.setPace(pace);
          wait(0.1);
        }
        playback.seek(t);
        expect(playback.instant).toBe(t);
        expect(playback.frame).toEqual(frameAt(replay, t));
      }),
    );
  });

  it('reaches by playing what it reaches by seeking, however the ticks fall', () => {
    const ticks = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(ticks, paceNames, fc.constantFrom(...RATES), (waits, pace, rate) => {
        const played = byHand();
        played.playback.setPace(pace);
        played.playback.setRate(rate);
        played.playback.play();
        waits.forEach((seconds) => played.wait(seconds));
        const once = byHand();
        once.playback.setPace(pace);
        once.playback.setRate(rate);
        once.playback.play();
        once.wait(waits.reduce((sum, seconds) => sum + seconds, 0));
        expect(played.playback.instant).toBeCloseTo(once.playback.instant, 3);
        const sought = byHand().playback;
        sought.seek(played.playback.instant);
        expect(sought.frame).toEqual(played.playback.frame);
      }),
    );
  });

  it('ends, paused, at the last second of the window after hidden hours', () => {
    const { playback, wait } = byHand();
    playback.play();
    wait(36_000);
    expect(playback.instant).toBe(stop);
    expect(playback.playing).toBe(false);
  });

  it('goes on with its loop after hidden hours, however far the clock has run past it', () => {
    const { playback, wait } = byHand();
    playback.setLoop({ from: 50_000, to: 53_600 });
    playback.seek(50_000);
    playback.play();
    wait(36_000);
    expect(playback.playing).toBe(true);
    expect(playback.instant).toBe(50_000);
    wait(1);
    expect(playback.instant).toBeGreaterThan(50_000);
    expect(playback.instant).toBeLessThan(53_600);
  });

  it.each(['story', 'steady'] as const)(
    'starts again when it is played at the end that was sought in %s pace',
    (pace) => {
      const { playback, wait } = byHand();
      playback.setPace(pace);
      playback.seek(stop);
      playback.play();
      expect(playback.instant).toBe(start);
      expect(playback.playing).toBe(true);
      wait(10);
      expect(playback.instant).toBeGreaterThan(start);
    },
  );

  it('does not fall back when the clock of the machine does', () => {
    const { playback, watch, wait } = byHand();
    playback.seek(50_000);
    playback.play();
    watch.now = 0;
    playback.tick();
    expect(playback.instant).toBeCloseTo(50_000, 6);
    wait(5);
    expect(playback.instant).toBeGreaterThanOrEqual(50_000 - 1e-6);
  });

  it('stays where it is when pace, rate or play changes, and goes on playing', () => {
    const { playback, wait } = byHand();
    playback.play();
    wait(60, 7);
    const before = playback.instant;
    playback.setPace('steady');
    playback.shiftRate(1);
    playback.tick();
    expect(playback.instant).toBeCloseTo(before, 3);
    expect(playback.playing).toBe(true);
    wait(2);
    expect(playback.instant).toBeCloseTo(before + 2 * 2 * 240, 3);
    playback.pause();
    wait(100);
    expect(playback.instant).toBeCloseTo(before + 960, 3);
  });

  it('shows the instant at which it was paused, not that of the last tick', () => {
    const { playback, watch } = byHand();
    playback.setPace('steady');
    playback.play();
    watch.now += 1000;
    playback.pause();
    expect(playback.instant).toBeCloseTo(240, 6);
  });

  it('clamps what is asked for to the window, and ignores what is no number', () => {
    const { playback } = byHand();
    playback.seek(1e9);
    expect(playback.instant).toBe(stop);
    playback.seek(-1e9);
    expect(playback.instant).toBe(start);
    playback.seek(Number.NaN);
    expect(playback.instant).toBe(start);
  });
});
