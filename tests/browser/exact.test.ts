import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { addUnits, SPOT } from '../fixtures/manyUnits';
import { atRest, goto, middleOfMap, ready, useBrowser } from './page';
import { findRounds, type Point } from './rounds';

vi.setConfig({ testTimeout: 180_000 });

/** Device pixels of a CSS pixel: half of one can be told. */
const FINENESS = 2;
/** The ring that the map draws round the open place, and the disc of the unit that marches on the spot there. */
const RING = { colour: [224, 161, 0] } as const;
const DISC = { colour: [200, 50, 31], near: 12.5 } as const;
/** Pixels of the page. Less than what the eye tells in a picture that moves. */
const OFF = 0.8;

const SMALL = { viewport: { width: 1000, height: 620 }, deviceScaleFactor: FINENESS };
const HASH = `#t=1917-10-24T13:00&map=15.0/${SPOT.lat}/${SPOT.lon}&place=${SPOT.place}`;

/** What a hand does to the map, as steps between which the picture is looked at. */
const MOVES: Record<string, (page: Page, middle: Point) => (() => Promise<void>)[]> = {
  pan: (page, { x, y }) => [
    () => page.mouse.move(x, y + 60),
    () => page.mouse.down(),
    ...[1, 2].map((step) => () => page.mouse.move(x + step * 37.5, y + 60 - step * 19)),
    () => page.mouse.up(),
  ],
  zoom: (page, { x, y }) => [
    () => page.mouse.move(x + 40, y + 30),
    ...[-90, -70, 110].map((turn) => () => page.mouse.wheel(0, turn)),
  ],
  rotate: (page, { x, y }) => [
    () => page.mouse.move(x + 60, y + 60),
    () => page.mouse.down({ button: 'right' }),
    ...[1, 2].map((step) => () => page.mouse.move(x + 60 + step * 44, y + 60)),
    () => page.mouse.up({ button: 'right' }),
  ],
};

describe.each([
  { surface: 'buttons', more: 0 },
  { surface: 'a canvas of WebGL', more: 200 },
])('units as $surface', ({ surface, more }) => {
  const browser = useBrowser();

  it('lie over the place that the map draws, while it pans, zooms and turns', async () => {
    const { page } = await browser.blank(SMALL);
    await addUnits(page, more);
    const reader = await page.context().newPage();
    await page.bringToFront();
    await goto(page, HASH);
    await ready(page);
    await atRest(page);
    expect(await page.locator('.unit-canvas').count()).toBe(more > 0 ? 1 : 0);

    const middle = await middleOfMap(page);
    const clip = { x: middle.x - 230, y: middle.y - 160, width: 460, height: 320 };
    const seen: Point[] = [];
    for (const [move, steps] of Object.entries(MOVES)) {
      for (const step of steps(page, middle)) {
        await step();
        const [ring, disc] = await findRounds(page, reader, clip, FINENESS, [RING, DISC]);
        if (!ring || !disc) throw new Error(`${surface}, ${move}: ring or unit not seen`);
        seen.push(ring);
        const off = Math.hypot(ring.x - disc.x, ring.y - disc.y);
        expect(off, `${move}: ${JSON.stringify({ ring, disc })}`).toBeLessThan(OFF);
      }
      await atRest(page);
    }
    // It did move, and often.
    expect(new Set(seen.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBeGreaterThan(
      6,
    );
  });
});
