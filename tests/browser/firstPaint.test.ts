import { describe, expect, it } from 'vitest';
import { atRest, goto, map, ready, useBrowser } from './page';

describe('the first paint of the map', () => {
  const browser = useBrowser();

  it('does not wait for buildings or names; these are drawn in when they come', async () => {
    const { page, complaints } = await browser.blank();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = new Set<string>();
    await page.route(/\/(buildings|labels)-[^/]*\.geojson$/, async (route) => {
      asked.add(
        route
          .request()
          .url()
          .replace(/.*\/([a-z]+)-.*/, '$1'),
      );
      await released;
      await route.continue();
    });
    await goto(page, '#t=1917-10-25T12:35&map=14.5/59.9390/30.3150');
    await ready(page);
    // Bare paper is a draw call or two; the plan has some thirty layers.
    await page.waitForFunction((layers) => (window.drawing?.calls ?? 0) > layers, 30);
    expect([...asked].toSorted()).toEqual(['buildings', 'labels']);
    expect(await map(page).getAttribute('aria-busy')).toBe('true');

    const before = await page.evaluate(() => window.drawing?.calls ?? 0);
    release();
    await atRest(page);
    expect(await page.evaluate(() => window.drawing?.calls ?? 0)).toBeGreaterThan(before);
    expect(complaints).toEqual([]);
  });
});
