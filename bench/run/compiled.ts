/** What compiling a story costs, and what playing it leaves on the heap: without a browser, in this process. */
import { Session } from 'node:inspector/promises';
import type { Leg, Position, Unit } from '../../src/scenario/schema';
import { readScenario } from '../../src/cli/files';
import { compileReplay, frameAt, type Replay } from '../../src/replay/frame';
import { createMotion, readMotion } from '../../src/replay/motion';
import type { Scenario } from '../../src/scenario/scenario';

export interface Compiled {
  readonly title: string;
  readonly units: number;
  readonly legs: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Bytes that one of 10 000 frames puts on the heap, by sampling. */
  readonly bytesPerFrame: number;
}

const FRAMES = 10_000;
/** Bytes between two samples: fine enough to see a number for each unit. */
const SAMPLE = 512;

/** The real story with units that stand in for so many, each with so many legs. */
function many(scenario: Scenario, units: number, legs: number): Scenario {
  const models = scenario.units.filter((unit) => unit.legs.length > 0);
  const paths = new Map<string, readonly Position[]>();
  const made = Array.from({ length: units }, (_, index): Unit => {
    const model = models[index % models.length] as Unit;
    const own = Array.from({ length: legs }, (_, part): Leg => {
      const leg = model.legs[part % model.legs.length] as Leg;
      const id = `${index}-${part}`;
      paths.set(id, scenario.paths.get(leg.id) ?? []);
      const length = scenario.stop / legs;
      return { ...leg, id, depart: part * length, arrive: (part + 0.7) * length };
    });
    return { ...model, id: `unit-${index}`, sideChanges: [], stateChanges: [], legs: own };
  });
  return { ...scenario, units: made, paths };
}

const used = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Everything that was allocated inside of a function called `name`, bytes. */
interface SamplingNode {
  readonly callFrame: { readonly functionName: string };
  readonly selfSize: number;
  readonly children: readonly SamplingNode[];
}
const sizeUnder = (node: SamplingNode, inside: boolean): number => {
  const here = inside || node.callFrame.functionName === 'playAll';
  const own = here ? node.selfSize : 0;
  return node.children.reduce((sum, child) => sum + sizeUnder(child, here), own);
};

/** Reads a frame and the motion at so many instants, as the page does at each frame of play. */
function playAll(replay: Replay): void {
  const { start, stop } = replay.scenario;
  const motion = createMotion(replay.tracks.length);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const instant = start + ((stop - start) * frame) / FRAMES;
    frameAt(replay, instant);
    readMotion(replay, instant, motion);
  }
}

async function sampled(replay: Replay): Promise<number> {
  // Once to warm up: what the compiler of the engine makes is not the frames'.
  playAll(replay);
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: SAMPLE,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  } as never);
  playAll(replay);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  return sizeUnder(profile.head as SamplingNode, false);
}

async function compiled(title: string, scenario: Scenario, sample: boolean): Promise<Compiled> {
  const before = used();
  const begun = performance.now();
  const replay = compileReplay(scenario);
  const milliseconds = performance.now() - begun;
  const megabytes = used() - before;
  return {
    title,
    units: scenario.units.length,
    legs: scenario.units.reduce((sum, unit) => sum + unit.legs.length, 0),
    milliseconds,
    megabytes,
    bytesPerFrame: sample ? (await sampled(replay)) / FRAMES : NaN,
  };
}

export async function measureCompiled(): Promise<Compiled[]> {
  const real = readScenario();
  return [
    await compiled('this story', real, true),
    await compiled('500 units', many(real, 500, 4), true),
    await compiled('10 000 units', many(real, 10_000, 20), false),
  ];
}
