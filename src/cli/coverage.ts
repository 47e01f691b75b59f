/** Writes geo/coverage.md: what shows each statement of the founding texts, and each known dispute. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageReport } from './coverageReport';
import { readGeo, readScenario, ROOT } from './files';

const files = { coverage: readGeo('coverage.json'), disputed: readGeo('disputes.json') };
writeFileSync(join(ROOT, 'geo', 'coverage.md'), coverageReport(files, readScenario()));
console.log('geo/coverage.md written');
