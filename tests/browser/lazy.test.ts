import { describe, expect, it } from 'vitest';
import { button, goto, openList, ready, region, soon, spoken, useBrowser } from './page';

const alert = 'This part of the page could not be loaded.';

describe('a part of the page whose code does not come', () => {
  const browser = useBrowser();

  it.each([
    ['of the lists', 'later', '', 'Legend'],
    ['of a place', 'later', '#place=winter-palace', undefined],
  ])('%s, is said to be missing, and comes when it is tried again', async (_, file, hash, list) => {
    const { page } = await browser.blank();
    const pattern = new RegExp(`/assets/${file}-[^/]*\\.js$`);
    await page.route(pattern, (route) => route.abort());
    await goto(page, hash);
    await ready(page);
    if (list !== undefined) await openList(page, list);
    await soon(() => page.getByRole('alert').innerText()).toContain(alert);

    // The rest of the page lives.
    const before = await spoken(page);
    await page.getByRole('slider').first().press('PageUp');
    await soon(() => spoken(page)).not.toBe(before);

    await page.unroute(pattern);
    await button(page, 'Try again').click();
    await soon(() => page.getByRole('alert').count()).toBe(0);
    const part =
      list === undefined ? page.locator('section.panel') : page.locator('.legend').first();
    await part.waitFor();
  });

  it('of the words, is said to be missing, and comes when it is tried again', async () => {
    const { page } = await browser.blank();
    const pattern = /\/assets\/TextReplay-[^/]*\.js$/;
    await page.route(pattern, (route) => route.abort());
    await goto(page, '#view=text');
    await soon(() => page.getByRole('alert').innerText()).toContain(alert);
    await page.unroute(pattern);
    await button(page, 'Try again').click();
    await region(page, 'The story in words').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
