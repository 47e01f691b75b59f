/**
 * Plays about an hour of the story over and over for ten minutes in a real browser and prints what it holds on to:
 * `npm run soak`; SOAK_MINUTES gives another length. Exits 1 when the heap ends more than 5 % above that after the
 * first loop, or when nodes, listeners or objects of the graphics card pile up.
 */
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../../tests/browser/chromium';
import { ROOT } from './files';
import { serveFolder } from './serveFolder';

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 10);
/** The evening of the 25th: the palace besieged, guns, units on the move. */
const BUSY = '#t=1917-10-25T21:20&rate=16&map=13.2/59.9420/30.3200';
const HOUR = 3600;
const MOST_GROWTH = 0.05;

interface Reading {
  readonly loops: number;
  /** Bytes of the page's JavaScript heap after a forced collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Buffers, textures, programs and vertex arrays of WebGL that are alive: what the map's layers are made of. */
  readonly graphics: number;
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Time', exact: true });

/** Zooms the timeline until it shows about an hour, and plays that span over and over. */
async function loopAnHour(page: Page): Promise<string> {
  const span = (): Promise<number> =>
    slider(page).evaluate((input: HTMLInputElement) => Number(input.max) - Number(input.min));
  const closer = page.getByRole('button', { name: 'Zoom into the timeline', exact: true });
  while ((await span()) > 1.5 * HOUR) await closer.click();
  await page
    .getByRole('button', { name: 'Play the span shown over and over', exact: true })
    .click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  return `${((await span()) / HOUR).toFixed(2)} h`;
}

/** Counts the loops in the page: how often the slider went back. */
const countLoops = (page: Page): Promise<void> =>
  slider(page).evaluate((input: HTMLInputElement) => {
    let before = input.valueAsNumber;
    setInterval(() => {
      if (input.valueAsNumber < before) {
        document.body.dataset['loops'] = String(Number(document.body.dataset['loops'] ?? 0) + 1);
      }
      before = input.valueAsNumber;
    }, 20);
  });

async function alive(session: CDPSession, type: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${type}.prototype`,
    objectGroup: 'soak',
  });
  if (!result.objectId) return 0;
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: 'soak',
  });
  if (!objects.objectId) return 0;
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  return Number(length.value);
}

async function read(page: Page, session: CDPSession): Promise<Reading> {
  const loops = await page.evaluate(() => Number(document.body.dataset['loops'] ?? 0));
  let graphics = 0;
  for (const type of ['Buffer', 'Texture', 'Program', 'VertexArrayObject']) {
    graphics += await alive(session, `WebGL${type}`);
  }
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((item) => item.name === name)?.value ?? 0;
  return {
    loops,
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    graphics,
  };
}

const line = ({ loops, heap, nodes, listeners, graphics }: Reading): string =>
  `${String(loops).padStart(5)} loops  ${(heap / 2 ** 20).toFixed(2)} MB  ${nodes} nodes  ` +
  `${listeners} listeners  ${graphics} graphics objects`;

const { address, stop } = await serveFolder(join(ROOT, 'dist'));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(120_000);
  await page.goto(address + BUSY);
  await page.locator('canvas[role="region"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await countLoops(page);
  console.log(`Looping over ${await loopAnHour(page)} of story for ${MINUTES} minutes`);
  await page.waitForFunction(() => Number(document.body.dataset['loops'] ?? 0) > 0);
  const first = await read(page, session);
  console.log(line(first));

  let last = first;
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    await page.waitForFunction(
      (end) => performance.now() > end,
      await page.evaluate(() => performance.now() + 60_000),
      { polling: 1000 },
    );
    last = await read(page, session);
    console.log(line(last));
  }
  const growth = last.heap / first.heap - 1;
  console.log(`Heap ${growth < 0 ? '' : '+'}${(100 * growth).toFixed(1)} % since the first loop`);
  const piled = (['nodes', 'listeners', 'graphics'] as const).filter(
    (key) => last[key] > first[key] * (1 + MOST_GROWTH),
  );
  if (piled.length > 0) console.log(`Piled up: ${piled.join(', ')}`);
  if (growth > MOST_GROWTH || piled.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await stop();
}
