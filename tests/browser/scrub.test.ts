import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../helpers';
import { atHour, button, holderRow, openList, slider, soon, spoken, useBrowser } from './page';

/** Half the width of the slider's thumb. */
const THUMB = 8;

/** Drags the slider's thumb by mouse to where an instant lies. */
async function dragTo(page: Page, instant: string): Promise<void> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('The slider has no box');
  const [from, to, now] = await slider(page).evaluate((input: HTMLInputElement) => [
    Number(input.min),
    Number(input.max),
    input.valueAsNumber,
  ]);
  const pixel = (value: number): number =>
    box.x + THUMB + ((value - (from ?? 0)) / ((to ?? 1) - (from ?? 0))) * (box.width - 2 * THUMB);
  const y = box.y + box.height / 2;
  await page.mouse.move(pixel(now ?? 0), y);
  await page.mouse.down();
  await page.mouse.move(pixel(at(instant)), y, { steps: 8 });
  await page.mouse.up();
}

describe('the time slider', () => {
  const browser = useBrowser();
  let page: Page;

  beforeEach(async () => {
    ({ page } = await browser.open('#map=13.0/59.9400/30.3150'));
  });

  it('is dragged to a moment, and the table says who holds what then', async () => {
    await openList(page, 'Who holds what');
    await soon(() => holderRow(page, 'State Bank').innerText()).toContain('Government');
    await dragTo(page, '1917-10-25T06:30');
    await soon(() => spoken(page)).toMatch(
      /^Wednesday 25 October 1917, 06:[234]\d, Old Style \(7 November New Style\)$/,
    );
    await soon(() => holderRow(page, 'State Bank').innerText()).toContain('Soviet');
    await dragTo(page, '1917-10-24T18:00');
    await soon(() => holderRow(page, 'State Bank').innerText()).toContain('Government');
  });

  it('obeys the keys of a slider', async () => {
    await slider(page).focus();
    await page.keyboard.press('Home');
    await atHour(page, '24 October', '00:00');
    const steps: readonly [string, string][] = [
      ['ArrowRight', '00:01'],
      ['ArrowUp', '00:02'],
      ['Shift+ArrowRight', '00:07'],
      ['PageUp', '01:07'],
      ['ArrowLeft', '01:06'],
      ['Shift+ArrowLeft', '01:01'],
      ['PageDown', '00:01'],
      ['ArrowDown', '00:00'],
    ];
    for (const [key, clock] of steps) {
      await page.keyboard.press(key);
      await atHour(page, '24 October', clock);
    }
    await page.keyboard.press('End');
    const end = await spoken(page);
    expect(end).not.toContain('24 October');
    await page.keyboard.press('ArrowRight');
    expect(await spoken(page)).toBe(end);
  });

  it('leaves the replay playing', async () => {
    await button(page, 'Play').click();
    await dragTo(page, '1917-10-25T12:00');
    await soon(() => spoken(page)).toContain('25 October');
    expect(await button(page, 'Pause').count()).toBe(1);
    const clock = await spoken(page);
    await soon(() => spoken(page)).not.toBe(clock);
  });
});
