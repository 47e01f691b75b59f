import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, goto, ready, useBrowser } from './page';

/** Ways in which a file can fail to come. */
const failures: Record<string, (route: Route) => Promise<void>> = {
  'does not come': (route) => route.abort(),
  'is missing': (route) => route.fulfill({ status: 404, body: 'not here' }),
  'comes in half': async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
  },
  'holds something else': (route) => route.fulfill({ json: { events: 'none' } }),
};

describe('when a file of the story', () => {
  const browser = useBrowser();

  it.each(Object.keys(failures))('%s, the page says which one, and can try again', async (kind) => {
    const { page } = await browser.blank();
    await page.route(/\/events-[^/]*\.json$/, async (route) => {
      await failures[kind]?.(route);
    });
    await goto(page);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('events.json');
    expect(await page.getByRole('heading', { name: 'could not be loaded' }).count()).toBe(1);

    await page.unrouteAll();
    await button(page, 'Try again').click();
    await ready(page);
    expect(await alert.count()).toBe(0);
  });

  it('is of the ground, the page says that too', async () => {
    const { page } = await browser.blank();
    await page.route(/\/streets-[^/]*\.geojson$/, (route) => route.abort());
    await goto(page);
    await page.getByRole('alert').filter({ hasText: 'streets' }).waitFor();
  });
});
