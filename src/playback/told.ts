import { tellBy, type Telling } from '../replay/account';
import { compileReplay, type Replay } from '../replay/frame';
import type { Scenario } from '../scenario/scenario';
import { steadyPace, storyPace, type Pace } from '../time/pace';

/** Seconds in which story pace plays the whole window at rate 1. */
const STORY_LENGTH = 360;
/** Steady pace at rate 1: a second of the watcher is four minutes of story. */
const STEADY_RATE = 240;

export type PaceName = 'story' | 'steady';

/** The story as it is told now, ready to be played. */
export interface Told {
  /** The source whose times are told; undefined for the project's own choice. */
  readonly account: string | undefined;
  readonly telling: Telling;
  readonly replay: Replay;
  readonly paces: Readonly<Record<PaceName, Pace>>;
}

/** Makes the story ready by the times of a source. */
export function tell(whole: Scenario, account: string | undefined): Told {
  const telling = tellBy(whole, account);
  const { start, stop, events } = telling.scenario;
  const weighed = events.map((event) => ({ instant: event.when.best, weight: event.weight }));
  return {
    account,
    telling,
    replay: compileReplay(telling.scenario),
    paces: {
      story: storyPace(start, stop, STORY_LENGTH, weighed),
      steady: steadyPace(start, stop, STEADY_RATE),
    },
  };
}
