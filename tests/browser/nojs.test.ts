import { describe, expect, it } from 'vitest';
import { realScenario } from '../helpers';
import { goto, ready, soon, useBrowser } from './page';

/** What waits for the first paint, and what it then starts. */
const ENTRY = /\/assets\/index-[^/]*\.js$/;
const PROGRAM = /\/assets\/start-[^/]*\.js$/;

describe('without its program', () => {
  const browser = useBrowser();
  const { events } = realScenario();

  it('the page tells the whole story as text when scripts are switched off', async () => {
    const { page, complaints } = await browser.blank({ javaScriptEnabled: false });
    await goto(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Petrograd, October 1917',
    );
    const lines = page.locator('.chronicle li');
    expect(await lines.count()).toBe(events.length);
    expect(await lines.last().isVisible()).toBe(true);
    const picture = page.getByRole('img', { name: /map of Petrograd/ });
    await picture.scrollIntoViewIfNeeded();
    await soon(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
      0,
    );
    expect(complaints).toEqual([]);
  });

  it('and when the program does not come', async () => {
    const { page } = await browser.blank();
    await page.route(PROGRAM, (route) => route.abort());
    await goto(page);
    await page.locator('.chronicle li').first().waitFor();
    expect(await page.locator('.chronicle li').first().isVisible()).toBe(true);
  });

  it('and when it can not be read', async () => {
    const { page } = await browser.blank();
    await page.route(ENTRY, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'this is not JavaScript' }),
    );
    await goto(page);
    await page.locator('.chronicle li').first().waitFor();
  });

  it('but while the program is on its way only the title and what it is are seen, and then the replay', async () => {
    const { page } = await browser.blank();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(PROGRAM, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('about:blank');
    const going = goto(page);
    await page.locator('.chronicle h1').waitFor();
    // Nothing is painted before the styles have come; until then the browser can be asked, but shows nothing.
    await soon(() => page.locator('.chronicle li').first().isVisible()).toBe(false);
    expect(await page.locator('.chronicle .lead').isVisible()).toBe(true);
    letGo();
    await going;
    await ready(page);
    expect(await page.locator('.chronicle').count()).toBe(0);
  });
});
