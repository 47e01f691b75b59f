/**
 * Measures everything and writes the README's table: `npm run bench`. `-- --repeats=1 --sizes=60,500
 * --targets=floor,still` measures less and writes nothing.
 */
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/files';
import { serveFolder } from '../../src/cli/serveFolder';
import { launch, VIEWPORT } from './browser';
import { measureCompiled } from './compiled';
import { arrive, type Arrival, type Opening } from './navigation';
import { writeReadme } from './readme';
import { measureRounds } from './rounds';
import { arrivalTable, compiledTable, frameTables, type Arrivals } from './table';
import { FLOOR, SIZES, TARGETS } from './targets';

const argument = (name: string): string | undefined =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3);

const repeats = Number(argument('repeats') ?? 5);
const sizes = argument('sizes')?.split(',').map(Number) ?? [...SIZES];
const names = argument('targets')?.split(',');
const targets = TARGETS.filter(
  (target) => target === FLOOR || !names || names.includes(target.name),
);
const whole = process.argv.every((text) => !/^--(repeats|sizes|targets)=/.test(text));

const begun = Date.now();
const bench = await serveFolder(join(ROOT, 'bench/dist'));
const page = await serveFolder(join(ROOT, 'dist'));
const browser = await launch();

async function measureArrivals(): Promise<Arrivals[]> {
  const peers = targets.filter(({ peer }) => peer);
  const openings: readonly (Opening & { title: string })[] = [
    {
      title: 'Bare map, same ground',
      address: `${bench.address}?target=floor&n=2`,
      ready: 'body[data-ready]',
      unit: 'none',
    },
    {
      title: 'This page, the whole story',
      address: `${page.address}#t=1917-10-25T12:35`,
      ready: '.unit:not([hidden])',
      unit: 'button',
    },
    ...peers.map(({ title, name }) => ({
      title: `${title}, 60 units`,
      address: `${bench.address}?target=${name}&n=60`,
      ready: 'body[data-ready]',
      unit: 'probe' as const,
    })),
  ];
  const visits = new Map<string, Arrival[]>(openings.map(({ title }) => [title, []]));
  for (let round = 0; round < repeats; round += 1) {
    for (const opening of openings) {
      try {
        const arrival = await arrive(browser, opening);
        visits.get(opening.title)?.push(arrival);
        console.log(`${opening.title}: map after ${Math.round(arrival.map)} ms`);
      } catch (error) {
        console.log(`${opening.title}: ${String(error).split('\n')[0] ?? ''}`);
      }
    }
  }
  return openings.map(({ title }) => ({ title, visits: visits.get(title) ?? [] }));
}

try {
  const compiled = await measureCompiled();
  const arrivals = await measureArrivals();
  const cells = await measureRounds(browser, bench.address, targets, sizes, repeats, console.log);
  const [cpu] = cpus();
  const machine = [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `no graphics card (WebGL by SwiftShader)`,
    `Chromium ${browser.version()}, headless, ${VIEWPORT.width} × ${VIEWPORT.height - 60} pixels of map`,
  ].join(', ');
  const day = new Date(begun).toISOString().slice(0, 10);
  const results = [
    `Measured on ${day}, ${repeats} repeats: ${machine}.`,
    frameTables(cells, sizes),
    arrivalTable(arrivals),
    compiledTable(compiled),
  ].join('\n\n');
  console.log(`\n${results}\n`);
  if (whole) await writeReadme(results);
  console.log(`${Math.round((Date.now() - begun) / 1000)} s`);
} finally {
  await browser.close();
  await bench.stop();
  await page.stop();
}
