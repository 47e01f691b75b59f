/** From asking for a page to its first map and its first unit. */
import type { Browser } from 'playwright-core';
import { film, VIEWPORT, visit } from './browser';
import { probeX, waterShare, type Picture } from './pictures';
import { weigh, type Weight } from './weigh';

export interface Arrival {
  /** Milliseconds to the first picture with the ground in it. */
  readonly map: number;
  /** Milliseconds to the first picture with a unit in it; NaN where none is drawn. */
  readonly unit: number;
  readonly weight: Weight;
}

/** What an opened page waits for, in the page. */
export interface Opening {
  readonly address: string;
  /** A selector of what is there when the page can be used. */
  readonly ready: string;
  /** How a unit is told: by the probe's colour, or by its button. */
  readonly unit: 'probe' | 'button' | 'none';
}

/** The share of the picture that is water once the city is drawn. */
const WATER = 0.01;
/** Milliseconds between two looks for the map, after the page can be used: the picture may come after the program. */
const LOOK = 500;
/** So many looks without a map, and it counts as not come. */
const LOOKS = 40;

const hasMap = (picture: Picture): boolean =>
  waterShare(picture, 0, 20, VIEWPORT.width, VIEWPORT.height - 40) > WATER;

export async function arrive(
  browser: Browser,
  { address, ready, unit }: Opening,
): Promise<Arrival> {
  const target = await visit(browser);
  const { page } = target;
  try {
    const weighed = weigh(target);
    // The moment a unit's button is there, by the page's own clock.
    await page.addInitScript(() => {
      const look = (): void => {
        if (document.querySelector('.unit:not([hidden])')) {
          document.documentElement.dataset['unitAt'] = String(performance.now());
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const { pictures: shots, stop } = await film(target);
    const asked = Date.now();
    await page.goto(address);
    await page.locator(ready).first().waitFor({ state: 'attached', timeout: 60_000 });
    for (let look = 0; look < LOOKS && !shots().some(hasMap); look += 1) {
      await page.waitForTimeout(LOOK);
    }
    await page.waitForTimeout(LOOK);
    const pictures = await stop();
    const map = pictures.find(hasMap);
    const probe = pictures.find(({ png }) => probeX(png) !== undefined);
    const button = Number(await page.evaluate(() => document.documentElement.dataset['unitAt']));
    const units = { probe: probe ? probe.seen - asked : NaN, button, none: NaN };
    return { map: map ? map.seen - asked : NaN, unit: units[unit], weight: await weighed() };
  } finally {
    await target.close();
  }
}
