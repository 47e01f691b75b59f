import { describe, expect, it } from 'vitest';
import { button, goto, ready, region, soon, spoken, useBrowser } from './page';

describe('the first visit', () => {
  const browser = useBrowser();

  it('opens with one quiet card; later ones with the language, calendar and pace that were chosen', async () => {
    const { page } = await browser.open();
    const card = region(page, 'Welcome');
    await card.getByRole('heading', { name: /^Petrograd, 24–\u206026 October 1917$/ }).waitFor();
    const clock = await spoken(page);
    await card.getByRole('button', { name: 'Play the story, 6 minutes' }).click();
    await button(page, 'Pause').waitFor();
    await soon(() => card.count()).toBe(0);
    await soon(() => spoken(page)).not.toBe(clock);
    expect(await button(page, 'Follow the action').getAttribute('aria-pressed')).toBe('true');
    await button(page, 'Pause').click();

    await page.getByRole('combobox', { name: 'Pace' }).selectOption('steady');
    await page.getByRole('combobox', { name: 'Calendar' }).selectOption('ns');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('cs');
    await soon(() => page.evaluate(() => JSON.stringify(localStorage))).toMatch(/cs.*ns.*steady/);

    await goto(page, '#');
    await page.reload();
    await ready(page);
    await page.getByRole('heading', { level: 1, name: 'Petrohrad, říjen 1917' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Tempo' }).inputValue()).toBe('steady');
    await page.getByText('úterý 6. listopadu').first().waitFor();
    expect(await page.getByRole('region', { name: 'Vítejte' }).count()).toBe(0);
  });
});
