import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import {
  atHour,
  button,
  DESK,
  gotoWords,
  map,
  PHONE,
  region,
  slider,
  soon,
  spoken,
  standsAt,
  useBrowser,
} from './page';

vi.setConfig({ testTimeout: 180_000 });

const NOON = '#t=1917-10-25T12:35&map=13.0/59.9400/30.3150';
const words = (page: Page) => region(page, 'The story in words');

/** What is cut off: whether the page scrolls sideways, and controls that lie partly outside the window. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const controls = [...document.querySelectorAll('h1, time, button, select, input, summary')];
    const out = controls.filter((control) => {
      if (control.closest('.unit-layer') || !control.checkVisibility()) return false;
      const box = control.getBoundingClientRect();
      // Lists scroll downwards inside their own boxes: only what sticks out sideways can't be reached.
      return box.width > 0 && (box.left < -1 || box.right > root.clientWidth + 1);
    });
    const sideways = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    return [...sideways, ...out.map((control) => control.outerHTML.slice(0, 120))];
  });

/** How many pixels of its picture the map has for one of the page. */
const sharpness = (page: Page): Promise<number> =>
  map(page).evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);

/** What must be in sight wherever the page is open. */
async function usable(page: Page): Promise<void> {
  await soon(() => cutOff(page)).toEqual([]);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const part of [button(page, 'Play'), slider(page), map(page)]) {
    const box = await part.boundingBox();
    expect(box).not.toBeNull();
    if (!box) continue;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + Math.min(box.height, 20)).toBeLessThanOrEqual(view.height);
    expect(box.width).toBeGreaterThan(20);
  }
  // The map's picture fills its place: nothing is stretched from another size.
  const ratio = await page.evaluate(() => devicePixelRatio);
  await soon(() => sharpness(page)).toBeCloseTo(ratio, 1);
}

describe('a screen', () => {
  const browser = useBrowser();

  it.each([1, 2, 3])(
    'of %i pixels to a point is drawn sharp, units in their places',
    async (dpr) => {
      const { page } = await browser.open(NOON, {
        viewport: { width: 480, height: 620 },
        deviceScaleFactor: dpr,
      });
      await usable(page);
      expect(await standsAt(page, 'sailors-2bfe')).toMatch(/translate/);
    },
  );

  it('that changes its size, or is turned, keeps the moment and shows everything', async () => {
    const { page } = await browser.open(NOON, { viewport: DESK });
    const sizes = [
      DESK,
      { width: 1024, height: 600 },
      PHONE,
      { width: PHONE.height, height: PHONE.width },
      PHONE,
      // Zoom of 200 % on a desk is half as many pixels of the page, each of two.
      { width: DESK.width / 2, height: DESK.height / 2 },
      { width: 320, height: 568 },
      DESK,
    ];
    for (const size of sizes) {
      await page.setViewportSize(size);
      await usable(page);
    }
    await atHour(page, '25 October', '12:35');
  });

  it('at a zoom of 200 % cuts nothing off, on the map and in words', async () => {
    const { page } = await browser.open(NOON, {
      viewport: { width: DESK.width / 2, height: DESK.height / 2 },
      deviceScaleFactor: 2,
    });
    await usable(page);
    await page.evaluate(() => {
      location.hash = '#view=text';
    });
    await words(page).waitFor();
    expect(await cutOff(page)).toEqual([]);
  });
});

describe('a machine', () => {
  const browser = useBrowser();

  it('that hides the page for an hour finds the replay where the clock has come', async () => {
    const { page, complaints } = await browser.blank();
    await page.clock.install();
    await gotoWords(page, '#t=1917-10-25T12:35&rate=0.25&view=text');
    await button(page, 'Play').click();
    await page.clock.runFor(1000);
    await button(page, 'Pause').waitFor();
    // As a tab in the background, or a laptop that was closed: no frame is painted meanwhile.
    await page.clock.fastForward(3_600_000);
    await page.clock.runFor(100);
    await button(page, 'Play').waitFor();
    expect(await spoken(page)).toMatch(/27 October 1917, 06:00/);
    await button(page, 'Play').click();
    await soon(() => spoken(page)).toContain('24 October');
    expect(complaints).toEqual([]);
  });

  it('whose date is set forward or back does not move the playhead', async () => {
    const { page } = await browser.openWords('#t=1917-10-25T12:35&rate=0.25');
    await button(page, 'Play').click();
    for (const date of ['2040-01-01', '1970-01-01', '1917-11-07']) {
      await page.evaluate((now) => {
        Date.now = () => new Date(now).getTime();
      }, date);
      const before = await spoken(page);
      await soon(() => spoken(page)).not.toBe(before);
      expect(await spoken(page)).toMatch(/25 October 1917, 1[2-5]:/);
    }
  });
});

describe('a reader', () => {
  const browser = useBrowser();

  it('who likes dark pages sees the paper of the sheet, and can read all of it', async () => {
    const { page } = await browser.openWords('#t=1917-10-25T12:35', { colorScheme: 'light' });
    const colours = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, header, header *, .text-replay *, .player *')].map(
          (part) => {
            const { color, backgroundColor, borderColor } = getComputedStyle(part);
            return [part.tagName, color, backgroundColor, borderColor].join(' ');
          },
        ),
      );
    const light = await colours();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      true,
    );
    expect(await colours()).toEqual(light);
    expect(light.length).toBeGreaterThan(100);
  });

  it.each(['ar-EG', 'he-IL'])(
    'with a browser from right to left reads as others do: %s',
    async (locale) => {
      const { page, complaints } = await browser.open(NOON, {
        locale,
        timezoneId: 'Asia/Jerusalem',
      });
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
      expect(await spoken(page)).toBe(
        'Wednesday 25 October 1917, 12:35, Old Style (7 November New Style)',
      );
      // Every number on the page is written as the page's language writes it.
      expect(await page.locator('body').innerText()).not.toMatch(/[\u0590-\u06FF]/);
      await slider(page).press('ArrowRight');
      await atHour(page, '25 October', '12:36');
      await usable(page);
      expect(complaints).toEqual([]);
    },
  );
});
