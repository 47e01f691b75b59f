import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { addUnits, SPOT } from '../fixtures/manyUnits';
import { atRest, goto, middleOfMap, ready, soon, useBrowser } from './page';

vi.setConfig({ testTimeout: 180_000 });

const HASH = `#t=1917-10-24T13:00&map=15.0/${SPOT.lat}/${SPOT.lon}`;
const MANY = 200;

const canvas = (page: Page) => page.locator('canvas.unit-canvas');
const units = (page: Page) =>
  page.getByRole('group', { name: 'Units on the map' }).getByRole('button');

/** What is seen about the probe, once two looks in a row see the same. */
async function look(page: Page): Promise<Buffer> {
  const { x, y } = await middleOfMap(page);
  const clip = { x: x - 40, y: y - 40, width: 80, height: 80 };
  const glance = (): Promise<Buffer> => page.screenshot({ clip, caret: 'initial' });
  await atRest(page);
  const [first, second] = [await glance(), await glance()];
  return first.equals(second) ? second : look(page);
}

describe('more units than can be buttons', () => {
  const browser = useBrowser();

  it('are drawn again as they were after their context was lost', async () => {
    const { page, complaints } = await browser.blank();
    await addUnits(page, MANY);
    await goto(page, HASH);
    await ready(page);
    await atRest(page);
    await canvas(page).waitFor();
    const before = await look(page);

    const lost = await canvas(page).evaluateHandle((element: HTMLCanvasElement) => {
      const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('The context cannot be lost');
      extension.loseContext();
      return extension;
    });
    await soon(async () => (await look(page)).equals(before)).toBe(false);
    await lost.evaluate((extension) => {
      extension.restoreContext();
    });
    await soon(async () => (await look(page)).equals(before)).toBe(true);
    expect(complaints.filter((text) => !/context.?lost/i.test(text))).toEqual([]);
  });

  it('are walked by the arrow keys and opened by Enter, each by its name', async () => {
    const { page } = await browser.blank();
    await addUnits(page, MANY);
    await goto(page, HASH);
    await ready(page);
    await canvas(page).waitFor();
    expect(await units(page).count()).toBe(1);
    await units(page).focus();
    const names = new Set<string>();
    for (let step = 0; step < 4; step += 1) {
      names.add((await units(page).getAttribute('aria-label')) ?? '');
      await page.keyboard.press('ArrowLeft');
    }
    expect(names.size).toBe(4);
    const name = (await units(page).getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: name.split(':')[0] ?? '', exact: true }).waitFor();
    expect(await units(page).getAttribute('aria-pressed')).toBe('true');
  });

  it('are buttons all the same where no second context can be had', async () => {
    const { page } = await browser.blank();
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...args: never[]
      ) {
        if (this.className === 'unit-canvas') return null;
        return (getContext as (...all: never[]) => null).apply(this, args);
      };
    });
    await addUnits(page, MANY);
    await goto(page, HASH);
    await ready(page);
    // A marker's own box has no size: Playwright takes it for hidden, and will not click it.
    await page.getByRole('button', { name: /^Probe/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Probe', exact: true }).waitFor();
    expect(await canvas(page).count()).toBe(0);
  });
});
