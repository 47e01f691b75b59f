import type { Page } from 'playwright-core';
import { describe, expect, it, inject } from 'vitest';
import { atRest, button, goto, ready, region, slider, soon, spoken, useBrowser } from './page';

const SHOT = '#t=1917-10-25T21:41&map=14.0/59.9400/30.3100';
const meta = (page: Page, key: string): Promise<string | null> =>
  page.locator(`meta[property="${key}"], meta[name="${key}"]`).getAttribute('content');
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('sharing', () => {
  const browser = useBrowser();

  it('names the event in the page, copies its link, its page and a frame for other pages, and hands it to the system', async () => {
    const { page } = await browser.blank({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.addInitScript(() => {
      navigator.share = (data) => {
        Object.assign(window, { shared: data });
        return Promise.reject(new DOMException('The reader thought better of it', 'AbortError'));
      };
    });
    await goto(page, SHOT);
    await ready(page);
    await soon(() => page.title()).toBe('The Aurora fires a blank shot · Petrograd, October 1917');
    expect(await meta(page, 'og:title')).toBe(await page.title());
    expect(await meta(page, 'description')).toMatch(/^Wednesday 25 October, 21:40\. The cruiser/);
    await button(page, 'Share').click();
    await button(page, 'Copy link to this moment').click();
    await page.getByText('Link copied').waitFor();
    expect(await copied(page)).toBe(inject('address') + SHOT);
    await button(page, 'Copy code to embed').click();
    await soon(() => copied(page)).toMatch(
      /^<iframe src="[^"]+&amp;embed=1" title="The Aurora fires/,
    );
    const frame = /src="([^"]+)"/.exec(await copied(page))?.[1]?.replaceAll('&amp;', '&') ?? '';
    await button(page, 'Share…').click();
    expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({
      title: await page.title(),
      text: await meta(page, 'description'),
      url: inject('address') + SHOT,
    });
    await button(page, 'Copy link to this event, with a preview').click();
    await soon(() => copied(page)).toMatch(/events\/en\/aurora-shot\.html$/);

    // What a newsroom's preview reads.
    const source = await (await page.request.get(await copied(page))).text();
    expect(source).toContain(
      '<meta property="og:title" content="The Aurora fires a blank shot" />',
    );
    expect(source).toMatch(/<meta property="og:image" content="[^"]+\.jpg" \/>/);
    expect(frame).toContain('t=1917-10-25T21:41');
  });

  it('leads from an event’s page to its moment, and fits a frame', async () => {
    const { page } = await browser.blank();
    await page.goto(`${inject('address')}events/en/aurora-shot.html`);
    await soon(() => spoken(page)).toContain('21:40');
    await page.evaluate(() => {
      location.hash = '#t=1917-10-25T21:41&embed=1';
    });
    const whole = page.getByRole('link', { name: 'Open the whole page' });
    await whole.waitFor();
    // This system has no sharing of its own.
    await button(page, 'Share').click();
    await button(page, 'Copy link to this moment').waitFor();
    expect(await button(page, 'Share…').count()).toBe(0);
    expect(await whole.getAttribute('href')).not.toContain('embed');
  });

  it('writes the address at most once a second while it plays, and no history', async () => {
    const { page } = await browser.openWords('#t=1917-10-25T12:00&rate=2');
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { times, began: history.length });
      const { replaceState } = history;
      history.replaceState = function (...args) {
        times.push(performance.now());
        replaceState.apply(this, args);
      };
    });
    await button(page, 'Play').click();
    const times = (): Promise<number[]> =>
      page.evaluate(() => (window as unknown as { times: number[] }).times);
    await soon(async () => (await times()).length).toBeGreaterThan(3);
    await button(page, 'Pause').click();
    const all = await times();
    // The first follows the press of the button at once.
    const gaps = all.slice(2).map((time, index) => time - (all[index + 1] ?? 0));
    expect(Math.min(...gaps.slice(0, -1))).toBeGreaterThan(950);
    const grown = await page.evaluate(
      () => history.length - (window as unknown as { began: number }).began,
    );
    expect(grown).toBe(0);
  });

  it('prints one page with the moment, the map as it stands, and its sources', async () => {
    const { page } = await browser.open(SHOT);
    await region(page, 'Newest event').waitFor();
    await page.waitForFunction(
      () => document.querySelectorAll('.unit-layer [data-unit]').length > 9,
    );
    await atRest(page);
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '14mm' },
    });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Wednesday 25 October, 21:41' }).waitFor();
    await page.getByRole('heading', { name: 'What the sources say' }).waitFor();
    expect(await page.locator('.sheet cite').count()).toBeGreaterThan(4);
    // The picture has the map on it: more than one colour, and not the blank of a lost buffer.
    const colours = await page.getByRole('img', { name: 'Map' }).evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) return 0;
      await image.decode();
      const canvas = new OffscreenCanvas(64, 64);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 64, 64);
      const { data } = context?.getImageData(0, 0, 64, 64) ?? { data: [] };
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        seen.add(
          ((data[at] ?? 0) >> 4) * 256 +
            ((data[at + 1] ?? 0) >> 4) * 16 +
            ((data[at + 2] ?? 0) >> 4),
        );
      }
      return seen.size;
    });
    expect(colours).toBeGreaterThan(20);
    const box = await page.getByRole('img', { name: 'Map' }).boundingBox();
    expect(box?.width).toBeGreaterThan(500);
    expect(await page.locator('.sheet [data-unit]').count()).toBeGreaterThan(9);
    expect(await slider(page).isVisible()).toBe(false);
  });
});
