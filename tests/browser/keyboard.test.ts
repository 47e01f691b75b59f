import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { atHour, button, soon, spoken, useBrowser } from './page';

describe('the keyboard', () => {
  const browser = useBrowser();
  let page: Page;

  beforeEach(async () => {
    ({ page } = await browser.openWords('#t=1917-10-25T02:15'));
  });

  it('plays and pauses, and makes the replay faster and slower', async () => {
    for (const key of ['Space', 'k']) {
      await page.keyboard.press(key);
      await button(page, 'Pause').waitFor();
      await page.keyboard.press(key);
      await button(page, 'Play').waitFor();
    }
    const hash = (): Promise<string> => page.evaluate(() => location.hash);
    await page.keyboard.press('>');
    await soon(hash).toContain('rate=2');
    await page.keyboard.press('<');
    await page.keyboard.press('<');
    await soon(hash).toContain('rate=0.5');
  });

  it('moves ten minutes, from event to event and from chapter to chapter', async () => {
    const steps: readonly [string, string, string][] = [
      ['l', '25 October', '02:25'],
      ['j', '25 October', '02:15'],
      ['.', '25 October', '03:00'],
      [',', '25 October', '02:00'],
      [']', '25 October', '05:00'],
      ['[', '24 October', '20:00'],
    ];
    for (const [key, day, clock] of steps) {
      await page.keyboard.press(key);
      await atHour(page, day, clock);
    }
  });

  it('says what it does, and lets its single keys be switched off', async () => {
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    await page.keyboard.press('?');
    await help.waitFor();
    await page.keyboard.press('k');
    expect(await button(page, 'Pause').count()).toBe(0);
    await help.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await soon(() => help.count()).toBe(0);

    const clock = await spoken(page);
    for (const key of ['l', 'k', '.', ']', '?']) await page.keyboard.press(key);
    expect(await spoken(page)).toBe(clock);
    expect(await help.count()).toBe(0);
    await button(page, 'Play').waitFor();

    await button(page, 'Help').click();
    await help.getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
    await help.getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('l');
    await soon(() => spoken(page)).toContain('02:25');
  });

  it('leaves what is typed alone', async () => {
    const search = page.getByRole('searchbox', { name: 'Search the events' });
    await search.pressSequentially('k l.');
    expect(await search.inputValue()).toBe('k l.');
    expect(await spoken(page)).toContain('02:15');
    await button(page, 'Play').waitFor();
  });
});
