/** Opens the built page in a real browser, and what the tests of it share. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';

declare global {
  interface Window {
    /** Kept by an init script: how often the map's canvas was drawn to, and when last. */
    drawing?: { calls: number; last: number };
  }
}

/**
 * What the browser does besides showing a page, which is half of its work: an address bar that is a page of its own,
 * and a process kept ready for the next site. The rest repeats Playwright's own list, which this flag takes the place of.
 */
const IDLE_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  // Each test's page is a process of its own, closed before optimised code could pay for its making: a third of the work.
  '--js-flags=--no-opt',
  `--disable-features=${IDLE_FEATURES.join(',')}`,
];
/**
 * WebGL by software, so that every machine draws the same. The page about the map is drawn without it: that halves
 * the work of opening.
 */
const SOFTWARE_GL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
];
/** A browser that offers no WebGL at all. */
export const NO_GL = ['--disable-gpu', '--disable-3d-apis'];

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** Wide enough for the lists beside the map, small enough to be drawn fast. */
const TABLE = { width: 1024, height: 700 };

/** Milliseconds without a draw call after which a map that waits for nothing counts as at rest. */
const REST = 200;
const POLL = { timeout: 30_000, interval: 50 };

interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console and of the page, in order. */
  readonly complaints: string[];
  /** Addresses outside the page's own origin that were asked for. */
  readonly departures: string[];
}

/** Counts what is drawn. Runs in the page, before anything else there. */
function countDrawing(): void {
  const drawing = { calls: 0, last: performance.now() };
  window.drawing = drawing;
  if (!('WebGL2RenderingContext' in window)) return;
  const { prototype } = WebGL2RenderingContext;
  const { drawElements, drawArrays } = prototype;
  const note = (): void => {
    drawing.calls += 1;
    drawing.last = performance.now();
  };
  prototype.drawElements = function (...args) {
    note();
    drawElements.apply(this, args);
  };
  prototype.drawArrays = function (...args) {
    note();
    drawArrays.apply(this, args);
  };
}

/** True for lines that the way of testing causes, not the page. */
const isOurs = (text: string): boolean =>
  // Software WebGL says that it is slow when a screenshot reads it; Playwright says that it blocks service workers.
  /GPU stall due to ReadPixels|Automatic fallback to software WebGL|blocked by Playwright/.test(
    text,
  );

function listen(page: Page, address: string): Visit {
  const visit: Visit = { page, complaints: [], departures: [] };
  const { origin } = new URL(address);
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning';
    if (loud && !isOurs(message.text())) visit.complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    visit.complaints.push(error.message);
  });
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside) visit.departures.push(url.href);
  });
  return visit;
}

/** The browsers of this process, by their flags: a file goes on with what another began, and they end with the process. */
const browsers = new Map<string, Promise<Browser>>();

function launch(flags: readonly string[]): Promise<Browser> {
  const key = flags.join(' ');
  const begun = browsers.get(key);
  if (begun) return begun;
  const browser = chromium.launch({
    executablePath: inject('executablePath'),
    args: ['--no-sandbox', ...QUIET_FLAGS, ...flags],
  });
  browsers.set(key, browser);
  return browser;
}

/** A browser for the tests of a file (or of a `describe`); what they opened is closed after each. */
export function useBrowser(flags: readonly string[] = SOFTWARE_GL) {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(flags);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  /** A blank page of a fresh reader, already listened to. */
  async function blank(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({
      viewport: TABLE,
      locale: 'en-GB',
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(POLL.timeout);
    await context.addInitScript(countDrawing);
    return listen(await context.newPage(), inject('address'));
  }

  /** The page at a hash, once the reader can use it. */
  async function open(hash = '', options: BrowserContextOptions = {}): Promise<Visit> {
    const visit = await blank(options);
    await goto(visit.page, hash);
    await ready(visit.page);
    return visit;
  }

  /** The page in words at a hash: for what does not need the map, whose opening takes three times the work. */
  async function openWords(hash: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const visit = await blank(options);
    await gotoWords(visit.page, `${hash}&view=text`);
    return visit;
  }

  return { blank, open, openWords };
}

export const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
export const slider = (page: Page) => page.getByRole('slider', { name: 'Time', exact: true });
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Goes to the page at a hash, and waits for nothing. */
export async function goto(page: Page, hash = ''): Promise<void> {
  await page.goto(inject('address') + hash);
}

/** Goes to the page at a hash that opens it in words, and waits for those, in whatever language. */
export async function gotoWords(page: Page, hash: string): Promise<void> {
  await goto(page, hash);
  await page.locator('.text-replay').waitFor();
}

/** Waits for the map's canvas, its first paint and the time slider, in whatever language. */
export async function ready(page: Page): Promise<void> {
  await page.locator('canvas[role="region"]').waitFor();
  await page.getByRole('slider').first().waitFor();
  await page.waitForFunction(() => (window.drawing?.calls ?? 0) > 0);
}

/** Waits until the map has everything that it shows, and nothing is drawn on it any more. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    (rest) =>
      document.querySelector('canvas[aria-busy="false"]') !== null &&
      window.drawing !== undefined &&
      performance.now() - window.drawing.last > rest,
    REST,
    { polling: 50 },
  );
}

/** The sentence of time that the slider says: "Wednesday 25 October 1917, 02:10, Old Style (…)". */
export const spoken = async (page: Page): Promise<string> =>
  (await page.getByRole('slider').first().getAttribute('aria-valuetext')) ?? '';

/** Looks at something again and again until it is as expected. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, POLL);

/** Waits until the clock stands at an hour of a day: `atHour(page, '25 October', '06:30')`. */
export async function atHour(page: Page, day: string, clock: string): Promise<void> {
  await soon(() => spoken(page)).toMatch(new RegExp(`${day}.*${clock}`));
}

/** Opens one of the lists beside the map. */
export async function openList(page: Page, name: string): Promise<void> {
  const lists = button(page, 'Lists');
  if (await lists.isVisible()) await lists.click();
  await page
    .getByRole('complementary', { name: 'Lists', exact: true })
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('tab', { name, exact: true }))
    .first()
    .click();
}

/** The table's row of a place. */
export const holderRow = (page: Page, place: string) =>
  page
    .getByRole('table', { name: 'Who holds what' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: place, exact: true }) });

/** The middle of the map, in pixels of the page. */
export async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a unit's marker stands, as its transform. */
export const standsAt = (page: Page, unit: string): Promise<string> =>
  page.locator(`[data-unit="${unit}"]`).evaluate((marker: HTMLElement) => marker.style.transform);
