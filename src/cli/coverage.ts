/** Writes geo/coverage.md: what shows each statement of the founding texts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageReport } from './coverageReport';
import { readGeo, readScenario, ROOT } from './files';

writeFileSync(
  join(ROOT, 'geo', 'coverage.md'),
  coverageReport(readGeo('coverage.json'), readScenario()),
);
console.log('geo/coverage.md written');
