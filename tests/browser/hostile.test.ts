import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { unpack } from '../../src/data/packed';
import { hostile, PAYLOAD, TRACES } from '../fixtures/hostile';
import { atRest, button, openList, ready, region, goto, useBrowser } from './page';

vi.setConfig({ testTimeout: 180_000 });

/** What an attack got done: elements made of a text, and whether anything ran. */
const harm = (page: Page): Promise<unknown> =>
  page.evaluate(
    (traces) => ({
      made: [...document.querySelectorAll(traces)].map((part) => part.outerHTML),
      inline: [...document.scripts].filter((script) => !script.src).length,
      taken: 'taken' in window,
    }),
    TRACES,
  );

describe('data that is hostile in every text', () => {
  const browser = useBrowser();

  it('runs nothing, wherever the page shows it', async () => {
    const { page, complaints, departures } = await browser.blank();
    const served: string[] = [];
    await page.route(/\/assets\/[^/]*\.(geo)?json$/, async (route) => {
      const name = /\/([a-z]+)-[^/]*(\.\w+)$/.exec(route.request().url());
      const file = `${name?.[1] ?? ''}${name?.[2] ?? ''}`;
      served.push(file);
      const json: unknown = await (await route.fetch()).json();
      await route.fulfill({ json: hostile(file, unpack(json)) });
    });
    const none = { made: [], inline: 0, taken: false };

    await goto(page, '#t=1917-10-25T21:40&place=winter-palace');
    await ready(page);
    await page.locator('section.panel').waitFor();
    expect(await page.locator('section.panel').innerText()).toContain(PAYLOAD.slice(0, 30));
    await atRest(page);
    expect(await harm(page)).toEqual(none);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = '#t=1917-10-25T21:45&unit=aurora';
    });
    await page.locator('section.panel').waitFor();
    expect(await harm(page)).toEqual(none);
    await page.keyboard.press('Escape');
    await page.locator('section.panel').waitFor({ state: 'detached' });
    for (const list of ['Who holds what', 'Units', 'Legend', 'Sources', 'Events']) {
      await openList(page, list);
      expect(await harm(page)).toEqual(none);
    }
    // Whatever opens in another window can't reach back into this one.
    const links = page.locator('a[target="_blank"]');
    expect(await links.count()).toBe(
      await page.locator('a[target="_blank"][rel~="noopener"]').count(),
    );
    await button(page, 'Play').click();
    await button(page, 'Pause').click();
    await page.evaluate(() => {
      location.hash = '#t=1917-10-26T03:00&view=text';
    });
    await region(page, 'The story in words').waitFor();
    expect(await harm(page)).toEqual(none);

    expect(new Set(served).size).toBe(15);
    expect({ complaints, departures }).toEqual({ complaints: [], departures: [] });
    // Nothing follows the reader: no cookie, and on the machine only what README names.
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['petrograd-1917']);
  });
});
