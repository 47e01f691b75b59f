import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atHour, button, map, openList, PHONE, region, soon, useBrowser } from './page';

const list = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const count = (page: Page): Promise<number> => list(page).getByRole('article').count();

describe('the list of events', () => {
  const browser = useBrowser();

  it('is narrowed by side, kind, place and words; choosing an event goes to its hour and place', async () => {
    const { page } = await browser.open('#t=1917-10-24T12:00&map=15.5/59.9600/30.3000');
    await openList(page, 'Events');
    const all = await count(page);
    const narrow = async (name: string, option: string): Promise<number> => {
      await page.getByRole('combobox', { name, exact: true }).selectOption({ label: option });
      return count(page);
    };
    const ofSide = await narrow('Side', 'Government');
    const ofKind = await narrow('Kind of event', 'Taking and losing places');
    const ofPlace = await narrow('Place', 'Nikolaevsky Bridge');
    expect([all, ofSide, ofKind, ofPlace]).toEqual(
      [all, ofSide, ofKind, ofPlace].toSorted((a, b) => b - a),
    );
    expect(ofPlace).toBeGreaterThan(0);
    expect(ofPlace).toBeLessThan(6);
    await button(page, 'Clear').click();
    await soon(() => count(page)).toBe(all);
    await page.getByRole('searchbox', { name: 'Search the events' }).fill('State Bank occupied');
    await soon(() => count(page)).toBeLessThan(5);
    await list(page)
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'The State Bank is occupied' }) })
      .getByRole('button', { name: /^Go to/ })
      .click();
    await atHour(page, '25 October', '06:00');
    await soon(() => page.evaluate(() => location.hash)).toMatch(/map=[\d.]+\/59\.93\d+\/30\.32/);
  });

  it('stands below the headline, which is large and never lies on the map', async () => {
    const { page } = await browser.open('#t=1917-10-25T12:40');
    const caption = region(page, 'Newest event');
    for (const [viewport, least] of [
      [{ width: 1440, height: 900 }, 30],
      [PHONE, 20],
      [{ width: 740, height: 360 }, 20],
    ] as const) {
      await page.setViewportSize(viewport);
      const size = await caption
        .locator('.headline')
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
      expect(size).toBeGreaterThanOrEqual(least);
      await soon(async () => {
        const [above, below] = [await caption.boundingBox(), await map(page).boundingBox()];
        return above && below && above.y + above.height <= below.y + 1;
      }).toBe(true);
    }
  });
});
