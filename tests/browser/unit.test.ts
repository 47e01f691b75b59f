import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, soon, useBrowser } from './page';

const MARCH = '#t=1917-10-25T12:40&map=14.0/59.9370/30.3100';

const focusedUnit = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset['unit']
      : undefined,
  );

describe('a unit', () => {
  const browser = useBrowser();

  it('opens by Enter on its marker', async () => {
    const { page } = await browser.open(MARCH);
    const unit = page
      .getByRole('group', { name: 'Units on the map' })
      .getByRole('button', { name: /^2nd Baltic Fleet Depot/ });
    await unit.focus();
    await page.keyboard.press('Enter');
    const panel = region(page, '2nd Baltic Fleet Depot');
    await panel.getByRole('heading', { name: 'Movements' }).waitFor();
    await panel.getByText(/^\S+: S\. Pavlov$/).waitFor();
    await soon(() => unit.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await soon(() => panel.count()).toBe(0);
  });

  it('is reached from its neighbour by the arrow keys, which leave the map where it is', async () => {
    const { page } = await browser.open(MARCH);
    const units = page.getByRole('group', { name: 'Units on the map' });
    const stops = units.locator('[data-unit][tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const first = await focusedUnit(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedUnit(page);
    await page.keyboard.press('ArrowRight');
    const third = await focusedUnit(page);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(third).toBeDefined();
    await page.keyboard.press('ArrowLeft');
    expect(await focusedUnit(page)).toBe(second);

    const before = await page.evaluate(() => location.hash);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('.');
    await soon(() => page.evaluate(() => location.hash)).not.toBe(before);
    expect(await page.evaluate(() => location.hash)).toContain('map=14.0/59.9370/30.3100');
  });
});
