/** Prints the frame at an instant as JSON: `npm run -s state -- 1917-10-25T06:30`. Exits 2 for a bad instant. */
import { describeFrame } from '../replay/describeFrame';
import { compileReplay, frameAt } from '../replay/frame';
import { formatInstant, parseInstant } from '../time/instant';
import { readScenario } from './files';

const argument = process.argv[2] ?? '';
const replay = compileReplay(readScenario());
const { start, stop } = replay.scenario;
const instant = parseInstant(argument);
if (instant === undefined || instant < start || instant > stop) {
  console.error(
    `"${argument}" is not an instant between ${formatInstant(start)} and ${formatInstant(stop)} (Old Style)`,
  );
  process.exit(2);
}
console.log(JSON.stringify(describeFrame(replay.scenario, frameAt(replay, instant)), null, 2));
