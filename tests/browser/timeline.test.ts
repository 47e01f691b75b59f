import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atHour, button, PHONE, slider, soon, spoken, useBrowser } from './page';

/** Hours that the timeline shows. */
const hours = (page: Page): Promise<number> =>
  slider(page).evaluate(
    (input: HTMLInputElement) => (Number(input.max) - Number(input.min)) / 3600,
  );

const preview = (page: Page, text: string | RegExp) => page.locator('.preview').getByText(text);

describe('the timeline', () => {
  const browser = useBrowser();

  it('is zoomed by buttons and wheel from three days to an hour and back, and previews a moment', async () => {
    const { page } = await browser.openWords('#t=1917-10-25T12:00');
    const whole = await hours(page);
    expect(whole).toBeGreaterThan(72);
    for (let click = 0; click < 7; click += 1) await button(page, 'Zoom into the timeline').click();
    await soon(() => hours(page)).toBe(1);
    await atHour(page, '25 October', '12:00');
    while (await button(page, 'Zoom out of the timeline').isEnabled()) {
      await button(page, 'Zoom out of the timeline').click();
    }
    expect(await hours(page)).toBe(whole);

    const box = await slider(page).boundingBox();
    if (!box) throw new Error('The slider has no box');
    // A third of the window from its left: the morning of the 25th, and the event of then.
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20);
    await preview(page, /^Wednesday 25 October, 07:\d\d$/).waitFor();
    await preview(page, /^07:\d\d /).waitFor();
    await page.mouse.wheel(0, -100);
    await soon(() => hours(page)).toBeLessThan(whole);
    await page.mouse.wheel(0, 100);
    await soon(() => hours(page)).toBe(whole);
    await page.mouse.move(1, 1);
    await soon(() => page.locator('.preview').count()).toBe(0);
    await button(page, 'Help').focus();
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await preview(page, 'Wednesday 25 October, 12:01').waitFor();
  });

  it('is stretched by two fingers, which do not move the playhead', async () => {
    const { page } = await browser.openWords('#t=1917-10-25T12:00', {
      viewport: PHONE,
      hasTouch: true,
    });
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('The slider has no box');
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((share, id) => ({
          x: box.x + box.width * share,
          y: box.y + box.height / 2,
          id,
        })),
      });
    const whole = await hours(page);
    const before = await spoken(page);
    await touch('touchStart', [0.4]);
    await touch('touchStart', [0.4, 0.5]);
    await touch('touchMove', [0.3, 0.6]);
    await touch('touchMove', [0.1, 0.9]);
    await touch('touchEnd', []);
    await soon(() => hours(page)).toBeLessThan(whole / 6);
    expect(await spoken(page)).toBe(before);
    await touch('touchStart', [0.1]);
    await touch('touchStart', [0.1, 0.9]);
    await touch('touchMove', [0.44, 0.5]);
    await touch('touchEnd', []);
    await soon(() => hours(page)).toBe(whole);
    // One finger seeks.
    await touch('touchStart', [0.02]);
    await touch('touchEnd', []);
    await soon(() => spoken(page)).toContain('24 October');
  });
});

describe('the tempo', () => {
  const browser = useBrowser();

  it('is said in words, has a steady and a storyteller’s pace, and goes round in a chosen span', async () => {
    const { page } = await browser.openWords('#t=1917-10-25T11:50');
    const pace = page.getByRole('combobox', { name: 'Pace' });
    const rate = page.getByRole('status').filter({ hasText: '1 second' });
    expect(await pace.inputValue()).toBe('story');
    await pace.selectOption('steady');
    await soon(() => rate.innerText()).toBe('1 second = 4 min');
    await button(page, 'Faster').click();
    await soon(() => rate.innerText()).toBe('1 second = 8 min');
    await button(page, 'Next event').click();
    await atHour(page, '25 October', '12:00');
    await button(page, 'Previous event').click();
    await atHour(page, '25 October', '11:30');

    for (let click = 0; click < 7; click += 1) await button(page, 'Zoom into the timeline').click();
    const loop = button(page, 'Play the span shown over and over');
    await loop.click();
    expect(await loop.getAttribute('aria-pressed')).toBe('true');
    const [from, to] = await slider(page).evaluate((input: HTMLInputElement) => [
      Number(input.min),
      Number(input.max),
    ]);
    const at = (): Promise<number> =>
      slider(page).evaluate((input: HTMLInputElement) => input.valueAsNumber);
    await button(page, 'Play').click();
    // An hour lasts 7.5 seconds at this rate: it comes to the end, and begins again.
    let latest = 0;
    await soon(async () => {
      const now = await at();
      const turned = now < latest - 600;
      latest = Math.max(latest, now);
      return turned;
    }).toBe(true);
    expect(await at()).toBeGreaterThanOrEqual((from ?? 0) - 60);
    expect(latest).toBeLessThanOrEqual(to ?? 0);
    expect(await button(page, 'Pause').count()).toBe(1);
  });
});
