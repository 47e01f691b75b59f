import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jpegSize } from '../../src/build/staticPage';
import { button, ready, soon, spoken, useBrowser } from './page';
import { serveCopy, type ServedCopy } from './served';

/** Waits until the offline worker holds everything. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise<void>((resolve) => {
      const look = (): void => {
        if (active?.state === 'activated') resolve();
      };
      active?.addEventListener('statechange', look);
      look();
    });
  });

// Several visits each, every one with a map to draw by software.
describe('after one visit', { timeout: 240_000 }, () => {
  const browser = useBrowser();
  let served: ServedCopy;
  beforeEach(async () => {
    served = await serveCopy();
  });
  afterEach(async () => {
    await served.stop();
  });

  it('the whole replay works with the server stopped, from a folder of a host', async () => {
    const { page } = await browser.blank({ serviceWorkers: 'allow' });
    await page.goto(`${served.address}#t=1917-10-25T12:31`);
    await ready(page);
    await kept(page);
    await served.stop();
    await expect(fetch(served.address)).rejects.toThrow();

    await page.reload();
    await ready(page);
    const clock = await spoken(page);
    expect(clock).toContain('12:31');
    await button(page, 'Play').click();
    await soon(() => spoken(page)).not.toBe(clock);
    await button(page, 'Pause').click();
    await button(page, 'Text').click();
    await page.getByRole('heading', { name: 'What just happened' }).waitFor();

    // Another address of the page, typed in with no network: the same page.
    await page.goto(`${served.address}?from=elsewhere#t=1917-10-26T02:10&lang=cs`);
    await ready(page);
    await page.getByRole('heading', { name: 'Petrohrad, říjen 1917' }).waitFor();
  });

  it('a new version is told of and comes only when the reader takes it', async () => {
    const { page } = await browser.blank({ serviceWorkers: 'allow' });
    await page.goto(served.address);
    await ready(page);
    await kept(page);
    appendFileSync(join(served.folder, 'sw.js'), '\n// another version\n');

    await page.reload();
    await ready(page);
    const notice = page.getByRole('status').filter({ hasText: 'new version' });
    await notice.waitFor();
    await page.evaluate(() => {
      document.title = 'the old page';
    });
    await button(page, 'Reload').click();
    await soon(() => page.title()).toBe('Petrograd, October 1917');
    await ready(page);
    expect(await notice.count()).toBe(0);
  });

  it('the page can be installed: a manifest with a name and icons and pictures that are there', async () => {
    const read = (name: string): Buffer => readFileSync(join(served.folder, name));
    const manifest = JSON.parse(read('manifest.webmanifest').toString()) as {
      name: string;
      display: string;
      start_url: string;
      icons: { src: string; sizes: string; purpose?: string }[];
      screenshots: { src: string; sizes: string; form_factor: string }[];
    };
    expect(manifest).toMatchObject({ display: 'standalone', start_url: './' });
    expect(manifest.name).not.toBe('');
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512', 'any']),
    );
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src } of manifest.icons) expect(read(src).length).toBeGreaterThan(100);
    // What a shop shows of the page before it is installed, on a desk and on a phone, as large as the manifest says.
    expect(manifest.screenshots.map(({ form_factor }) => form_factor)).toEqual(['wide', 'narrow']);
    for (const { src, sizes } of manifest.screenshots) {
      const { width, height } = jpegSize(read(src));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
