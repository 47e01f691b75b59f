import { describe, expect, it, vi } from 'vitest';
import { button, goto, ready, region, slider, soon, spoken, useBrowser } from './page';

vi.setConfig({ testTimeout: 240_000 });

describe('the whole tour', () => {
  const browser = useBrowser();

  it('leaves the console clean, from its first chapter to its end', async () => {
    const { page, complaints, departures } = await browser.open('#rate=16');
    await region(page, 'Welcome').getByRole('button').first().click();
    await button(page, 'Pause').waitFor();
    await expect
      .poll(() => spoken(page), { timeout: 180_000, interval: 200 })
      .toMatch(/27 October 1917, 06:00/);
    await button(page, 'Play').waitFor();
    expect({ complaints, departures }).toEqual({ complaints: [], departures: [] });
  });
});

describe('an error of the map engine', () => {
  const browser = useBrowser();

  it('is told in one line, and the replay goes on', async () => {
    const { page, complaints } = await browser.blank();
    // The engine's worker is handed nothing where it must have GeoJSON.
    await page.addInitScript(() => {
      const { prototype } = Worker;
      const { postMessage } = prototype;
      prototype.postMessage = function (message: unknown, ...rest: unknown[]) {
        const sent = message as { type?: string; data?: { source?: string; data?: unknown } };
        if (sent.type === 'LD' && sent.data?.source === 'track') delete sent.data.data;
        Reflect.apply(postMessage, this, [message, ...rest]);
      };
    });
    await goto(page, '#t=1917-10-25T12:35');
    await ready(page);
    const notice = page.locator('p.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/^The map: \S[^\n]*$/);
    const before = await spoken(page);
    await slider(page).press('PageUp');
    await soon(() => spoken(page)).not.toBe(before);
    expect(complaints).toEqual([]);
  });
});

describe('an address that nobody sane would write', () => {
  const browser = useBrowser();

  it('never leaves the page blank', async () => {
    const { page, complaints } = await browser.blank();
    const hashes = [
      '#map=24/85/180&rate=16&autoplay=1&t=1917-10-27T06:00',
      '#%E0%A4%A&t=%00&place=__proto__&unit=constructor&lang=toString',
      `#${'t=1917-10-25T02:10&'.repeat(2000)}`,
      '#map=0/-85/-180&t=1917-10-24T00:00&embed=1&attested=1&view=map&cal=ns',
      '#map=NaN/Infinity/1e309&rate=-0&t=1e9&account=hasOwnProperty&view=',
    ];
    for (const [index, hash] of hashes.entries()) {
      // Some are opened, others typed into the page that is open.
      if (index % 2 === 0) {
        await page.goto('about:blank');
        await goto(page, hash);
        await ready(page);
      } else {
        await page.evaluate((next) => {
          location.hash = next;
        }, hash);
      }
      await soon(() => spoken(page)).toMatch(/2[4-7] October 1917, \d\d:\d\d/);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
      expect(await page.locator('p.notice').count()).toBeLessThanOrEqual(1);
    }
    await page
      .locator('p.notice')
      .filter({ hasText: /map, rate|t, map/ })
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
