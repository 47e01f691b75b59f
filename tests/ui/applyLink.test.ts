import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Playback } from '../../src/playback/playback.svelte';
import { frameAt } from '../../src/replay/frame';
import { parseScenario } from '../../src/scenario/parse';
import { applyLink } from '../../src/ui/keepLink.svelte';
import { Session } from '../../src/ui/session.svelte';
import { hashes } from '../link/fixture';
import { tinyFiles } from '../helpers';

// Much work on a busy machine: the limit catches a hang, not a slow minute.
vi.setConfig({ testTimeout: 60_000 });

describe('a link, whatever it says', () => {
  it('leads the page to a frame of the window, and tells in one line what could not be used', () => {
    const scenario = parseScenario(tinyFiles());
    const playback = new Playback(scenario, () => 0);
    const session = new Session();
    let told = 0;
    fc.assert(
      fc.property(hashes, (hash) => {
        applyLink(hash, playback, session);
        const { instant, frame, rate } = playback;
        expect(instant >= scenario.start && instant <= scenario.stop).toBe(true);
        expect(frame).toEqual(frameAt(playback.replay, instant));
        expect(rate >= 0.25 && rate <= 16).toBe(true);
        expect(session.notice).toMatch(
          /^$|^Part of the link could not be used: [a-z]+(, [a-z]+)*$/,
        );
        if (session.notice) told += 1;
      }),
      { numRuns: 10_000 },
    );
    // The property would hold emptily if no hash had a known key with a value that is none.
    expect(told).toBeGreaterThan(1000);
  });
});
