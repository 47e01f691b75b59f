import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atHour, button, map, middleOfMap, region, slider, soon, spoken, useBrowser } from './page';

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const viewOf = async (page: Page): Promise<string> => /map=[^&]+/.exec(await hash(page))?.[0] ?? '';

async function dragMap(page: Page): Promise<void> {
  const { x, y } = await middleOfMap(page);
  // From water to water: no unit is caught.
  await page.mouse.move(x - 140, y - 150);
  await page.mouse.down();
  await page.mouse.move(x - 80, y - 120, { steps: 4 });
  await page.mouse.up();
}

describe('the guided camera', () => {
  const browser = useBrowser();

  it('follows the action, is off at the first drag, and is taken up again by one button', async () => {
    const { page } = await browser.open('#t=1917-10-25T21:38&map=12.0/59.9300/30.4000');
    const guide = button(page, 'Follow the action');
    expect(await guide.getAttribute('aria-pressed')).toBe('false');
    await guide.click();
    // The Aurora and the palace come into sight without a hand on the map.
    await soon(() => viewOf(page)).toMatch(/map=1\d\.\d\/59\.9[345]\d+\/30\.3[0-6]\d+/);
    for (const unit of ['aurora', 'junkers']) {
      const box = await page.locator(`[data-unit="${unit}"] .unit-counter`).boundingBox();
      const frame = await map(page).boundingBox();
      expect(box && frame && box.x > frame.x && box.x < frame.x + frame.width).toBe(true);
    }
    await dragMap(page);
    await soon(() => guide.getAttribute('aria-pressed')).toBe('false');
    await button(page, 'Follow the action again').click();
    await soon(() => guide.getAttribute('aria-pressed')).toBe('true');
    expect(await button(page, 'Follow the action again').count()).toBe(0);
  });

  it('tells the story in eight chapters, which can be left and gone on with', async () => {
    const { page } = await browser.open('#t=1917-10-24T01:00&map=12.0/59.9300/30.3100');
    await button(page, 'Chapters').click();
    const chapters = page.getByRole('list', { name: 'Chapters' });
    expect(await chapters.getByRole('button').count()).toBe(8);
    await chapters.getByRole('button', { name: /^3\. The night/ }).click();
    await atHour(page, '24 October', '20:00');
    expect(await button(page, 'Follow the action').getAttribute('aria-pressed')).toBe('true');
    await region(page, 'Newest event').getByText('3/8 The night').waitFor();
    await dragMap(page);
    const goOn = button(page, 'Go on with the tour: The night');
    await goOn.waitFor();
    // Elsewhere in time meanwhile: the tour is taken up where it was left, and plays.
    await page.keyboard.press('j');
    await atHour(page, '24 October', '19:50');
    await goOn.click();
    await button(page, 'Pause').waitFor();
    await soon(() => spoken(page)).toMatch(/24 October.*2\d:\d\d/);
    await soon(() => goOn.count()).toBe(0);
  });

  it('keeps a unit in the middle while it is followed', async () => {
    const { page } = await browser.open('#t=1917-10-25T12:35&unit=sailors-2bfe');
    await page.getByRole('checkbox', { name: 'Keep in the middle of the map' }).check();
    const away = async (): Promise<number> => {
      const middle = await middleOfMap(page);
      const box = await page.locator('[data-unit="sailors-2bfe"] .unit-counter').boundingBox();
      if (!box) return Infinity;
      return Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y);
    };
    await soon(away).toBeLessThan(8);
    const stood = await viewOf(page);
    for (let minute = 0; minute < 6; minute += 1) {
      await slider(page).press('ArrowRight');
      await soon(away).toBeLessThan(8);
    }
    await soon(() => viewOf(page)).not.toBe(stood);
    await dragMap(page);
    await button(page, /^Follow again: 2nd Baltic Fleet Depot/).waitFor();
    const panel = region(page, '2nd Baltic Fleet Depot');
    await panel
      .getByText(/^Then at /)
      .first()
      .waitFor();
  });
});
