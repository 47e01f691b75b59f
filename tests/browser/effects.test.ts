import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atHour, button, slider, soon, useBrowser } from './page';

/** The effects on the map, and where each is in its round. */
const effects = (page: Page): Promise<string[]> =>
  page
    .locator('.effect')
    .evaluateAll((shown) =>
      shown.map(
        (effect) =>
          `${effect.className} ${(effect as HTMLElement).style.getPropertyValue('--phase')}`,
      ),
    );

/** Goes to an instant by the address, as a link does. */
async function goTo(page: Page, day: string, clock: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#t=1917-10-${day}T${clock}`);
  await atHour(page, `${day} October`, clock);
}

/** What moves on the page by itself, without the story's clock. */
const moving = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );

describe('the effects', () => {
  const browser = useBrowser();

  it('are there at their events alone, and are moved by the story’s clock: still while it is paused', async () => {
    const { page } = await browser.open('#t=1917-10-25T03:29&map=13.5/59.9380/30.3000&rate=0.25');
    expect(await effects(page)).toEqual([]);
    await slider(page).press('ArrowRight');
    await soon(() => effects(page)).toEqual(['effect searchlight 0']);
    await goTo(page, '25', '03:41');
    await soon(() => effects(page)).toEqual(['effect searchlight 0.91']);
    await slider(page).press('ArrowRight');
    await soon(() => effects(page)).toEqual([]);

    await goTo(page, '25', '21:40');
    await soon(() => effects(page)).toEqual(
      expect.arrayContaining(['effect gun 0', 'effect shots 0']),
    );
    // The flash of the cruiser's gun lies where she lies.
    const ship = await page.locator('[data-unit="aurora"] .unit-counter').boundingBox();
    const flashes = await page.locator('.effect.gun').evaluateAll((shown) =>
      shown.map((effect) => {
        const { x, y } = effect.getBoundingClientRect();
        return { x, y };
      }),
    );
    expect(
      flashes.some(({ x, y }) => Math.hypot(x - (ship?.x ?? 0), y - (ship?.y ?? 0)) < 60),
    ).toBe(true);

    const before = await effects(page);
    expect(await moving(page)).toBe(0);
    await button(page, 'Play').click();
    await soon(() => effects(page)).not.toEqual(before);
    expect(await moving(page)).toBe(0);
    await button(page, 'Pause').click();
    await button(page, 'Play').waitFor();
    const held = await effects(page);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    expect(await effects(page)).toEqual(held);
  });
});
