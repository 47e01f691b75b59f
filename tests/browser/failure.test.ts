import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, goto, ready, soon, useBrowser } from './page';

/** Ways in which a file can fail to come, and what the page then says that it expected. */
const failures: readonly [RegExp, (route: Route) => Promise<void>][] = [
  [/can be reached/, (route) => route.abort()],
  [/answered 404/, (route) => route.fulfill({ status: 404, body: 'not here' })],
  [
    /JSON, whole/,
    async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.slice(0, text.length / 2) });
    },
  ],
  [/Invalid|[Ee]xpected/, (route) => route.fulfill({ json: { events: 'none' } })],
];

describe('when a file does not come as it should', () => {
  const browser = useBrowser();

  it('the page says which file and what is wrong with it, and trying again works', async () => {
    const { page } = await browser.blank();
    const alert = page.getByRole('alert');
    const fail = { now: failures[0]?.[1] };
    await page.route(/\/events-[^/]*\.json$/, (route) => fail.now?.(route) ?? route.continue());
    await goto(page);
    for (const [words, way] of failures) {
      fail.now = way;
      await alert.waitFor();
      await button(page, 'Try again').click();
      await soon(() => alert.innerText()).toMatch(words);
      expect(await alert.innerText()).toContain('events.json');
    }
    await alert.getByRole('heading', { name: 'The replay could not be loaded' }).waitFor();

    fail.now = undefined;
    await button(page, 'Try again').click();
    await ready(page);
    expect(await alert.count()).toBe(0);
  });

  it('the ground is told of like the story', async () => {
    const { page } = await browser.blank();
    await page.route(/\/streets-[^/]*\.geojson$/, (route) => route.abort());
    await goto(page);
    await page.getByRole('alert').filter({ hasText: 'streets' }).waitFor();
  });
});
