import { describe, expect, it } from 'vitest';
import { button, slider, soon, spoken, standsAt, useBrowser } from './page';

const MARCH = '#t=1917-10-25T12:31&map=14.0/59.9345/30.2970';

describe('playing', () => {
  const browser = useBrowser();

  it('moves the clock and the units, and can be paused', async () => {
    const { page } = await browser.open(MARCH);
    const clock = await spoken(page);
    const place = await standsAt(page, 'sailors-2bfe');
    expect(place).toMatch(/translate/);

    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    expect(await button(page, 'Play').count()).toBe(0);
    await soon(() => spoken(page)).not.toBe(clock);
    await soon(() => standsAt(page, 'sailors-2bfe')).not.toBe(place);

    await button(page, 'Pause').click();
    await button(page, 'Play').waitFor();
    const stopped = await standsAt(page, 'sailors-2bfe');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    expect(await standsAt(page, 'sailors-2bfe')).toBe(stopped);
  });

  it('starts by itself where the link asks for it', async () => {
    const { page } = await browser.open(`${MARCH}&autoplay=1`);
    await button(page, 'Pause').waitFor();
    await soon(() => spoken(page)).not.toContain('12:31');
  });

  it('stops at the end, and begins again when asked to play from there', async () => {
    const { page } = await browser.openWords('#rate=8');
    await slider(page).press('End');
    await slider(page).press('ArrowLeft');
    await button(page, 'Play').click();
    await button(page, 'Play').waitFor();
    const end = await spoken(page);

    await button(page, 'Play').click();
    await soon(() => spoken(page)).not.toBe(end);
    await soon(() => spoken(page)).toContain('24 October');

    await button(page, 'Pause').click();
    await slider(page).press('End');
    expect(await spoken(page)).toBe(end);
    await button(page, 'Play').click();
    await soon(() => spoken(page)).toContain('24 October');
  });
});
