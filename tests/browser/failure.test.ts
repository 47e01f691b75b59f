import type { Page, Route } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { button, goto, ready, region, slider, soon, spoken, useBrowser } from './page';

// Many attempts on one page, each with all its files.
vi.setConfig({ testTimeout: 180_000 });

const STORY = [
  ...['places.geojson', 'units.json', 'events.json', 'sources.json'],
  ...['people.json', 'routes.json', 'chapters.json'],
];
const PLAN = ['land', 'canals', 'streets', 'bridges', 'railways', 'parks'].map(
  (name) => `ground/${name}.geojson`,
);
const DETAIL = ['buildings', 'labels'].map((name) => `ground/${name}.geojson`);

/** Ways in which a file can fail to come, and what the page then says that it expected. */
const WAYS: readonly [RegExp, (route: Route) => Promise<void>][] = [
  [/answered 404/, (route) => route.fulfill({ status: 404, body: 'not here' })],
  [
    /JSON, whole/,
    async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.slice(0, text.length / 2) });
    },
  ],
  [/an object|a list/, (route) => route.fulfill({ json: 'none' })],
];

const unreachable = (route: Route): Promise<void> => route.abort();

interface Interference {
  /** The file that is interfered with, and how; others come as they are. */
  file?: string | undefined;
  way?: ((route: Route) => Promise<void>) | undefined;
}

/** Stands between the page and its data. */
async function interfere(page: Page): Promise<Interference> {
  const now: Interference = {};
  await page.route(/\/assets\/[^/]*\.(geo)?json$/, async (route) => {
    const name = now.file?.replace(/^ground\//, '').replace(/\..*$/, '');
    const hit = name !== undefined && route.request().url().includes(`/${name}-`);
    await (hit && now.way ? now.way(route) : route.continue());
  });
  return now;
}

/** Holds the file of the moment back until the returned function lets everything go that is held. */
function hold(now: Interference): () => void {
  const held: (() => void)[] = [];
  now.way = async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    // The page may have given this attempt up meanwhile.
    await route.continue().catch(() => undefined);
  };
  return () => {
    delete now.way;
    held.forEach((letGo) => {
      letGo();
    });
  };
}

const alert = (page: Page) => page.getByRole('alert');
/** Lets ten seconds pass, and waits for the page to say that it waits for a file, and for that only. */
const late = (page: Page, file: string): Promise<void> =>
  soon(async () => {
    await page.clock.runFor(10_000);
    return alert(page).allInnerTexts();
  }).toEqual([expect.stringContaining(`Still waiting for ${file}.`)]);
const words = (page: Page) => region(page, 'The story in words');

/** Lets every file of a part fail in every way, and reads what the page says each time. */
async function failEach(page: Page, now: Interference, files: readonly string[]): Promise<void> {
  for (const file of files) {
    for (const [expected, way] of WAYS) {
      Object.assign(now, { file, way });
      await button(page, 'Try again').click();
      await soon(() => alert(page).allInnerTexts()).toEqual([
        expect.stringMatching(new RegExp(`${file}: expected .*(${expected.source})`)),
      ]);
    }
  }
}

describe('when a file of the story fails', () => {
  const browser = useBrowser();

  it('the page says which and how, keeps its words, and trying again works', async () => {
    const { page } = await browser.blank();
    const now = await interfere(page);
    Object.assign(now, { file: 'units.json', way: unreachable });
    await goto(page, '#view=text');
    await alert(page).getByRole('heading', { name: 'The replay could not be loaded' }).waitFor();
    expect(await alert(page).innerText()).toContain(
      'units.json: expected a file that can be reached',
    );
    await failEach(page, now, STORY);

    // The rest of the page lives: the events as they stand in the page itself can be read.
    expect(await page.locator('.chronicle li').first().isVisible()).toBe(true);
    expect(await page.getByRole('slider').count()).toBe(0);

    delete now.file;
    await button(page, 'Try again').click();
    await words(page).waitFor();
    expect(await alert(page).count()).toBe(0);
  });

  it('all that fail are told of at once', async () => {
    const { page } = await browser.blank();
    await page.route(/\/assets\/(people|streets)-[^/]*json$/, (route) => route.abort());
    await goto(page);
    await soon(() => alert(page).innerText()).toMatch(/people\.json[^]*ground\/streets\.geojson/);
  });
});

describe('when the plan of the city fails', () => {
  const browser = useBrowser();

  it('the story is told in words, and the map comes when the plan does', async () => {
    const { page } = await browser.blank();
    const now = await interfere(page);
    Object.assign(now, { file: 'ground/streets.geojson', way: unreachable });
    await goto(page, '#t=1917-10-25T02:10');
    await words(page).waitFor();
    expect(await alert(page).innerText()).toContain('told in words');
    await failEach(page, now, PLAN);

    // The rest of the page lives: time goes on, and the link does not pass the words on.
    await slider(page).press('PageUp');
    await soon(() => spoken(page)).toContain('03:10');
    await soon(() => page.evaluate(() => location.hash)).toContain('03:10');
    expect(await page.evaluate(() => location.hash)).not.toContain('view=text');

    delete now.file;
    await button(page, 'Try again').click();
    await ready(page);
    expect(await alert(page).count()).toBe(0);
    expect(await spoken(page)).toContain('03:10');
  });

  it('in its buildings or names, the replay goes on without them until they come', async () => {
    const { page } = await browser.blank();
    const now = await interfere(page);
    Object.assign(now, { file: 'ground/labels.geojson', way: unreachable });
    await goto(page, '#view=text');
    await alert(page).filter({ hasText: 'buildings and names' }).waitFor();
    await failEach(page, now, DETAIL);
    await button(page, 'Play').click();
    await button(page, 'Pause').click();
    delete now.file;
    await button(page, 'Try again').click();
    await soon(() => alert(page).count()).toBe(0);
  });
});

describe('when a file is slow', () => {
  const browser = useBrowser();

  it.each([
    ['the story', STORY],
    ['the plan', PLAN],
  ])(
    'of %s, progress is shown, then what is waited for; and it may still come',
    async (_, files) => {
      const { page } = await browser.blank();
      await page.clock.install();
      const now = await interfere(page);
      const letGo = hold(now);
      now.file = files[0];
      await goto(page, '#view=text');
      const progress = page.getByRole('progressbar', { name: 'Loading the city and its story…' });
      await progress.waitFor();
      for (const file of files) {
        now.file = file;
        if (file !== files[0]) await button(page, 'Try again').click();
        expect(await alert(page).count()).toBe(0);
        await late(page, file);
        const share = await progress.evaluate((bar: HTMLProgressElement) => bar.value);
        expect(share).toBeGreaterThan(0.8);
        expect(share).toBeLessThan(1);
      }
      letGo();
      await words(page).waitFor();
      expect(await alert(page).count()).toBe(0);
    },
  );

  it('among the buildings and names, the replay does not wait for it', async () => {
    const { page } = await browser.blank();
    await page.clock.install();
    const now = await interfere(page);
    const letGo = hold(now);
    now.file = DETAIL[0];
    await goto(page, '#view=text');
    for (const file of DETAIL) {
      now.file = file;
      if (file !== DETAIL[0]) await button(page, 'Try again').click();
      await words(page).waitFor();
      await late(page, file);
    }
    letGo();
    await soon(() => alert(page).count()).toBe(0);
  });
});
