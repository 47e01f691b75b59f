import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  atRest,
  map,
  middleOfMap,
  openList,
  PHONE,
  region,
  soon,
  spoken,
  useBrowser,
  button,
} from './page';

/** The palace in the middle of the map, before its units crowd about it. */
const PALACE = '#t=1917-10-24T03:00&map=16.5/59.9404/30.3139';

/** The free pixel of the map nearest to its middle: one that no unit and no button covers. */
async function freePixel(page: Page): Promise<{ x: number; y: number }> {
  await atRest(page);
  const middle = await middleOfMap(page);
  const found = await page.evaluate(({ x, y }) => {
    const offsets = Array.from({ length: 21 }, (_, index) => (index - 10) * 3);
    return offsets
      .flatMap((dx) => offsets.map((dy) => ({ x: x + dx, y: y + dy, away: Math.hypot(dx, dy) })))
      .sort((a, b) => a.away - b.away)
      .find((point) => document.elementFromPoint(point.x, point.y) instanceof HTMLCanvasElement);
  }, middle);
  if (!found) throw new Error('Everything about the middle of the map is covered');
  // The pointer says that something can be pressed there, once the place is drawn.
  await soon(async () => {
    await page.mouse.move(found.x + 1, found.y);
    await page.mouse.move(found.x, found.y);
    return map(page).evaluate((canvas) => canvas.style.cursor);
  }).toBe('pointer');
  return found;
}

/** What the panel of the palace must tell, and do. */
async function readThePanel(page: Page): Promise<void> {
  const panel = region(page, 'Winter Palace');
  await panel.waitFor();
  await panel.getByRole('heading', { name: 'What happened here' }).waitFor();
  expect(await panel.getByRole('article').count()).toBeGreaterThan(3);
  const first = panel.getByRole('article').first();
  await first.getByText(/^What the sources say \(\d+\)$/).click();
  await first.locator('cite').first().waitFor();
  const clock = await spoken(page);
  await panel
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /Winter Palace/ }) })
    .getByRole('button', { name: /^Go to \d\d:\d\d/ })
    .first()
    .click();
  await soon(() => spoken(page)).not.toBe(clock);
}

describe('a place', () => {
  const browser = useBrowser();

  it('opens by a click on the map, tells its story, and closes by Escape', async () => {
    const { page } = await browser.open(PALACE);
    const { x, y } = await freePixel(page);
    await page.mouse.click(x, y);
    await readThePanel(page);
    await page.keyboard.press('Escape');
    await soon(() => region(page, 'Winter Palace').count()).toBe(0);
  });

  it('opens by a touch on a phone, and closes by its button', async () => {
    const { page } = await browser.open(PALACE, { viewport: PHONE, hasTouch: true });
    const { x, y } = await freePixel(page);
    await page.touchscreen.tap(x, y);
    await readThePanel(page);
    await region(page, 'Winter Palace').getByRole('button', { name: 'Close', exact: true }).tap();
    await soon(() => region(page, 'Winter Palace').count()).toBe(0);
  });

  it('opens from the table, by keyboard, and closing it leads back there', async () => {
    const { page } = await browser.open();
    await openList(page, 'Who holds what');
    await button(page, 'State Bank').press('Enter');
    const panel = region(page, 'State Bank');
    await panel.waitFor();
    const inPanel = () => panel.evaluate((element) => element.contains(document.activeElement));
    await soon(inPanel).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await soon(focused).toBe('State Bank');
  });

  it('is two keys away on a phone: over the map, to the lists', async () => {
    const { page } = await browser.open('', { viewport: PHONE });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const lists = page.getByRole('complementary', { name: 'Lists', exact: true });
    await soon(() => lists.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
