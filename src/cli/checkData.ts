/** `npm run check:data`: names file, path and fault of everything in geo/ that breaks a rule; exits 1 if anything does. */
import { checkData } from '../check/checkData';
import { readScenarioFiles } from './files';

const problems = checkData(readScenarioFiles());
for (const { file, path, expected } of problems) {
  console.error(`geo/${file}: ${path}: expected ${expected}`);
}
if (problems.length === 0) console.log('geo/ is in order');
else {
  console.error(`${problems.length} faults`);
  process.exitCode = 1;
}
