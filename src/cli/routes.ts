/** Writes geo/routes.json: the way of every land leg over the project's own streets. Run after changing geo/. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StreetNetwork } from '../routing/network';
import { findRoutes } from '../routing/routes';
import { parseScenario } from '../scenario/parse';
import { readGround, readScenarioFiles, ROOT } from './files';
import { unroutedYet } from './unrouted';

const scenario = parseScenario(unroutedYet(readScenarioFiles()));
const { routes, unrouted } = findRoutes(scenario, new StreetNetwork(readGround()));
const lines = Object.entries(routes).map(
  ([leg, path]) => `  ${JSON.stringify(leg)}: ${JSON.stringify(path)}`,
);
writeFileSync(join(ROOT, 'geo', 'routes.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} routes written to geo/routes.json`);
for (const { leg, reason } of unrouted) console.error(`${leg}: ${reason}`);
if (unrouted.length > 0) process.exitCode = 1;
