import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest, button, slider, spoken, standsAt, useBrowser } from './page';

/** Full daylight, no place changes hands before 13:00, and sailors are on the march. */
const STEADY = '#t=1917-10-25T12:35&map=15.0/59.9350/30.2990&rate=0.25';

const drawCalls = (page: Page): Promise<number> => page.evaluate(() => window.drawing?.calls ?? 0);

describe('the map', () => {
  const browser = useBrowser();

  it('sleeps while units move above it', async () => {
    const { page } = await browser.open(STEADY);
    await atRest(page);
    const place = await standsAt(page, 'sailors-2bfe');
    await button(page, 'Play').click();
    await page.mouse.move(1, 1);
    await atRest(page);
    const before = await drawCalls(page);
    const started = await page.evaluate(() => performance.now());
    await page.waitForFunction((start) => performance.now() - start > 1500, started);
    const after = await drawCalls(page);

    expect(await button(page, 'Pause').count()).toBe(1);
    expect(await standsAt(page, 'sailors-2bfe')).not.toBe(place);
    expect(await spoken(page)).toMatch(/25 October.*12:[345]/);
    expect(after - before).toBe(0);
  });

  it('wakes when a place changes hands', async () => {
    const { page } = await browser.open('#t=1917-10-25T12:35&map=15.0/59.9350/30.3100');
    await atRest(page);
    const before = await drawCalls(page);
    await slider(page).press('PageUp');
    await page.waitForFunction((calls) => (window.drawing?.calls ?? 0) > calls, before);
  });
});
