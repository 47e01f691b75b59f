import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  atHour,
  atRest,
  button,
  goto,
  holderRow,
  map,
  middleOfMap,
  NO_GL,
  openList,
  slider,
  soon,
  useBrowser,
} from './page';

/** Palace Bridge in the middle of the map, by day. */
const bridge = (day: number) => `#t=1917-10-${day}T12:00&map=16.0/59.9412/30.3081`;

/** What is seen about the middle of the map, once two looks in a row see the same. */
async function look(page: Page): Promise<Buffer> {
  await atRest(page);
  const first = await glance(page);
  const second = await glance(page);
  return first.equals(second) ? second : look(page);
}

async function glance(page: Page): Promise<Buffer> {
  const { x, y } = await middleOfMap(page);
  // Playwright hides the caret by a style element, which the page's policy forbids: leave it as it is.
  return page.screenshot({
    clip: { x: x - 100, y: y - 100, width: 200, height: 200 },
    caret: 'initial',
  });
}

/** Takes the map's graphics from it, and gives them back. */
const loseContext = (page: Page): Promise<void> =>
  map(page).evaluate(async (canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('The context cannot be lost');
    const heard = (type: string): Promise<unknown> =>
      new Promise((resolve) => {
        canvas.addEventListener(type, resolve, { once: true });
      });
    const lost = heard('webglcontextlost');
    extension.loseContext();
    await lost;
    const restored = heard('webglcontextrestored');
    // The browser refuses to restore inside the event that tells of the loss.
    setTimeout(() => {
      extension.restoreContext();
    });
    await restored;
  });

/** Where each unit is seen, and on which side. */
const unitsStand = (page: Page): Promise<string[]> =>
  page
    .locator('[data-unit]:not([hidden])')
    .evaluateAll((markers) =>
      markers.map((marker) => `${marker.className} ${(marker as HTMLElement).style.transform}`),
    );

describe('a map that loses its graphics', () => {
  const browser = useBrowser();

  it('while it plays shows the same again once they are back: who holds what, and the units', async () => {
    const { page, complaints } = await browser.open(bridge(24));
    const neutral = await look(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, bridge(25));
    await atHour(page, '25 October', '12:00');
    const held = await look(page);
    expect(held.equals(neutral)).toBe(false);
    const units = await unitsStand(page);
    expect(units.length).toBeGreaterThan(10);

    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    const calls = await page.evaluate(() => window.drawing?.calls ?? 0);
    await loseContext(page);
    await page.waitForFunction((before) => (window.drawing?.calls ?? 0) > before, calls);
    await button(page, 'Pause').click();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, bridge(25));
    await atHour(page, '25 October', '12:00');
    await soon(async () => (await look(page)).equals(held)).toBe(true);
    expect(await unitsStand(page)).toEqual(units);
    expect(complaints.filter((text) => !/context.?lost/i.test(text))).toEqual([]);
  });
});

describe('a browser without WebGL', () => {
  const browser = useBrowser(NO_GL);

  it('says so, and its lists go on telling the story', async () => {
    const { page } = await browser.blank();
    await goto(page, '#t=1917-10-24T12:00');
    await page.getByRole('alert').filter({ hasText: 'WebGL' }).waitFor();
    await openList(page, 'Who holds what');
    await soon(() => holderRow(page, 'State Bank').innerText()).toContain('Government');
    await slider(page).press('End');
    await soon(() => holderRow(page, 'State Bank').innerText()).toContain('Soviet');
    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
  });
});
