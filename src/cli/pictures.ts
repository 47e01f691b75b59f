/** Takes the pictures of the README and of the manifest in a real browser: src/pictures/*.jpg. Needs the built app in dist. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tests/browser/chromium';
import { ROOT } from './files';
import { serveFolder } from './serveFolder';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const PICTURES: Record<string, string> = {
  'city-by-day': '#t=1917-10-25T12:00',
  // For those who install the page; not in the README.
  'city-on-a-phone': '#t=1917-10-25T12:00',
  'palace-square-by-night': '#t=1917-10-25T21:40&map=15.3/59.9392/30.3150',
  'bridges-on-the-24th': '#t=1917-10-24T16:10&map=13.3/59.9460/30.3080',
  smolny: '#t=1917-10-25T22:40&map=14.6/59.9465/30.3900',
};

/** Milliseconds between two looks at the page. */
const POLL = 500;
/** Milliseconds after which a page that still loads or changes counts as broken. */
const PATIENCE = 120_000;

/** The page as JPEG once the map is at rest: two looks in a row see the same, endless animations left out. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  await page.locator('.maplibregl-canvas').waitFor();
  await page.waitForLoadState('networkidle');
  const end = Date.now() + PATIENCE;
  let before: Buffer | undefined;
  while (Date.now() < end) {
    const picture = await page.screenshot({ type: 'jpeg', quality: 82, animations: 'disabled' });
    if (before?.equals(picture)) return picture;
    before = picture;
    await sleep(POLL);
  }
  throw new Error(`The page still changes after ${PATIENCE / 1000} s`);
}

const { address, stop } = await serveFolder(join(ROOT, 'dist'));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  mkdirSync(join(ROOT, 'src', 'pictures'), { recursive: true });
  for (const [name, hash] of Object.entries(PICTURES)) {
    const page = await browser.newPage({
      viewport: name.endsWith('phone') ? PHONE : DESK,
      deviceScaleFactor: 1,
      serviceWorkers: 'block',
    });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address + hash);
    writeFileSync(join(ROOT, 'src', 'pictures', `${name}.jpg`), await pictureAtRest(page));
    await page.close();
    console.log(`src/pictures/${name}.jpg written`);
  }
} finally {
  await browser.close();
  await stop();
}
