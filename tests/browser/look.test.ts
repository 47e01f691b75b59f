import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atHour, button, map, middleOfMap, region, slider, soon, useBrowser } from './page';
import { pixelsAbout } from './pixels';

/** As small as a page with its panel beside the map can be: quick to draw. */
const SMALL = { width: 920, height: 560 };
const PAPER = [255, 250, 240] as const;
const RING = [224, 161, 0] as const;
const GOVERNMENT = [31, 79, 145] as const;

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
/** Goes on by the address, as a link inside the page does. */
const follow = (page: Page, link: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, link);
const metres = async (page: Page): Promise<number> => {
  const [, number = '', unit] =
    /([\d.]+)\s(k?m)/.exec(await page.locator('.maplibregl-ctrl-scale').innerText()) ?? [];
  return Number(number) * (unit === 'km' ? 1000 : 1);
};
const painted = async (
  page: Page,
  reach: number,
  colour: readonly [number, number, number],
): Promise<number> => pixelsAbout(page, await middleOfMap(page), reach, colour);

describe('the map', () => {
  const browser = useBrowser();

  it('has a compass that leads back to north, a scale that holds, raised bridges, and a way to the whole city', async () => {
    const { page } = await browser.open('#t=1917-10-24T15:30&map=15.0/59.93477/30.28961', {
      viewport: SMALL,
    });
    const north = button(page, 'Turn the map north up');
    const turned = (): Promise<string> =>
      north.locator('span').evaluate((needle: HTMLElement) => needle.style.transform);
    const upright = await turned();
    await map(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await soon(turned).not.toBe(upright);
    await north.click();
    await soon(turned).toBe(upright);

    // The leaves of a raised bridge stand on a plate of paper, larger than the sign of who holds it.
    const held = await painted(page, 13, PAPER);
    await follow(page, '#t=1917-10-24T16:10');
    await atHour(page, '24 October', '16:10');
    await soon(() => painted(page, 13, PAPER)).toBeGreaterThan(held + 100);
    await follow(page, '#t=1917-10-25T03:45');
    await atHour(page, '25 October', '03:45');
    await soon(() => painted(page, 13, PAPER)).toBeLessThan(held + 50);

    const near = await metres(page);
    await button(page, 'Zoom out').click();
    await soon(() => metres(page)).toBeGreaterThan(near * 1.5);
    await button(page, 'Whole city').click();
    await soon(() => hash(page)).toMatch(/map=1[01]\.\d\/59\.93\d+\/30\.33\d+/);
    expect(await metres(page)).toBeGreaterThan(near * 4);
  });

  it('rings the open place, whose panel has a strip with the playhead and what is next, and draws a unit’s way', async () => {
    const { page } = await browser.open(
      '#t=1917-10-24T03:00&place=winter-palace&map=16.0/59.9404/30.3139',
      { viewport: SMALL },
    );
    await soon(() => painted(page, 26, RING)).toBeGreaterThan(60);
    const strip = region(page, 'Winter Palace').locator('.strip');
    expect(
      await strip.locator('span').evaluateAll((spans) => spans.map((span) => span.classList[0])),
    ).toEqual(['government', 'contested', 'soviet']);
    // In hundredths of the strip, however it is drawn.
    const playhead = (): Promise<number> =>
      strip.evaluate((whole) => {
        const [box, mark] = [whole, whole.querySelector('i')].map((it) =>
          it?.getBoundingClientRect(),
        );
        return box && mark ? ((mark.left - box.left) / box.width) * 100 : NaN;
      });
    await soon(playhead).toBeCloseTo((3 / 78) * 100, 0);
    await slider(page).press('PageUp');
    await soon(playhead).toBeCloseTo((4 / 78) * 100, 0);
    await page.keyboard.press('Escape');
    await soon(() => painted(page, 26, RING)).toBe(0);

    await follow(page, '#t=1917-10-24T00:00&place=telephone');
    const panel = region(page, 'Central Telephone Exchange');
    await panel.getByText('Nothing has happened here yet.').waitFor();
    await panel.getByText(/^Next here: \S/).waitFor();
    expect(await panel.getByRole('button', { name: '← Previous here' }).isDisabled()).toBe(true);
    await panel.getByRole('button', { name: 'Next here →' }).click();
    await panel.getByText('Nothing has happened here yet.').waitFor({ state: 'detached' });

    // The battery's way along the quay: faint before it is walked, full when it is.
    await follow(page, '#t=1917-10-24T12:00&unit=junkers-mikhail-art');
    const unit = region(page, 'Mikhailovsky Artillery School cadets (battery)');
    await unit.getByRole('heading', { name: 'Strength' }).waitFor();
    await unit.getByText('68 cadets joined the palace garrison').waitFor();
    await unit.getByText(/^Then at Winter Palace until /).waitFor();
    await follow(page, '#map=15.5/59.94787/30.33658');
    await soon(() => hash(page)).toMatch(/map=15\.5\/59\.9479/);
    await soon(() => painted(page, 50, GOVERNMENT)).toBe(0);
    await follow(page, '#t=1917-10-24T14:10');
    await soon(() => painted(page, 50, GOVERNMENT)).toBeGreaterThan(30);
    // No source attests it: dots, not the 300 pixels of a whole line.
    expect(await painted(page, 50, GOVERNMENT)).toBeLessThan(200);
  });
});
