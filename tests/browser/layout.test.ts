import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, map, slider, soon, spoken, useBrowser } from './page';

/** Buttons, fields and the like that are smaller than a finger: their names and sizes. Units on the map are exempt. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary, a.icon')].flatMap(
      (element) => {
        const { width, height, top, bottom } = element.getBoundingClientRect();
        const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
        const outside = bottom < 0 || top > innerHeight || width === 0;
        if (!seen || outside || element.closest('.unit-layer')) return [];
        if (element instanceof HTMLInputElement && element.type === 'checkbox') return [];
        const enough = width >= 43.5 && height >= 43.5;
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return enough ? [] : [`${name} ${width.toFixed(0)}×${height.toFixed(0)}`];
      },
    ),
  );

const SIZES = [
  { width: 360, height: 640 },
  { width: 740, height: 360 },
  { width: 820, height: 1180 },
];

describe('the page on a touch screen', () => {
  const browser = useBrowser();

  it('has room for fingers, and a sheet that never hides the slider, in every shape', async () => {
    const { page } = await browser.open('#t=1917-10-25T21:41', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    for (const viewport of SIZES) {
      await page.setViewportSize(viewport);
      await soon(async () => (await map(page).boundingBox())?.height ?? 0).toBeGreaterThan(220);
      expect(await small(page), JSON.stringify(viewport)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await button(page, 'Lists').tap();
      await button(page, 'Events').waitFor();
      expect(await small(page), JSON.stringify(viewport)).toEqual([]);
      const box = await slider(page).boundingBox();
      if (!box) throw new Error('The slider has no box');
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      const clock = await spoken(page);
      // A tap on it reaches it, and nothing that lies above.
      await page.touchscreen.tap(box.x + box.width * 0.3, box.y + box.height / 2);
      await soon(() => spoken(page)).not.toBe(clock);
      await page.touchscreen.tap(box.x + box.width * 0.6, box.y + box.height / 2);
      await page
        .getByRole('complementary', { name: 'Lists' })
        .getByRole('button', { name: 'Close' })
        .tap();
    }
  });
});

describe('the page on a very large screen', () => {
  const browser = useBrowser();

  it('keeps everything in sight', async () => {
    const { page } = await browser.open('#t=1917-10-25T21:41', {
      viewport: { width: 2560, height: 1440 },
      // Drawn coarsely: it is the layout that is looked at.
      deviceScaleFactor: 0.5,
    });
    const box = await map(page).boundingBox();
    expect(box?.width).toBeGreaterThan(1900);
    expect(box?.height).toBeGreaterThan(1000);
    for (const name of ['Zoom in', 'Turn the map north up', 'Whole city', 'Share', 'Help']) {
      expect(await button(page, name).isVisible()).toBe(true);
    }
    expect(await page.locator('.maplibregl-ctrl-scale').innerText()).toMatch(/\d+\sk?m/);
    // The guns flash at their hour, and only then.
    expect(await page.locator('.effect.gun').count()).toBeGreaterThan(0);
    await slider(page).press('PageDown');
    await soon(() => page.locator('.effect').count()).toBe(0);
  });
});
