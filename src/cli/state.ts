/** Prints the frame at an instant as JSON: `npm run -s state -- 1917-10-25T06:30`. Exits 2 for a bad instant. */
import { describeFrame } from '../replay/describeFrame';
import { compileReplay, frameAt } from '../replay/frame';
import { askedInstant } from './askedInstant';
import { readScenario } from './files';

const replay = compileReplay(readScenario());
try {
  const instant = askedInstant(process.argv[2] ?? '', replay.scenario);
  console.log(JSON.stringify(describeFrame(replay.scenario, frameAt(replay, instant)), null, 2));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
