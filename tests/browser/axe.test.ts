import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/link/hash';
import { DESK, goto, PHONE, ready, useBrowser } from './page';

declare global {
  interface Window {
    /** Put into the page by an init script. */
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it is: each rule with where it is broken. */
const findings = (page: Page): Promise<string[]> =>
  page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, TAGS);

/** Leads the page on by its address. */
const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

describe.each([
  ['desk', DESK],
  ['phone', PHONE],
] as const)('axe on a %s', (_, viewport) => {
  const browser = useBrowser();

  // The narrow layout has the same parts: one language with long words is enough there.
  it.each(viewport === PHONE ? (['ru'] as const) : languages)(
    'finds nothing, whatever the page shows: %s',
    async (lang) => {
      const { page } = await browser.blank({ viewport });
      await page.addInitScript({ content: axe.source });
      await goto(page, `#t=1917-10-25T21:35&lang=${lang}`);
      await ready(page);
      const opened = await findings(page);

      await follow(page, `#place=winter-palace&lang=${lang}`);
      await page.locator('section.panel').waitFor();
      const withPanel = await findings(page);

      await page.keyboard.press('Escape');
      await page.keyboard.press('k');
      const playing = await findings(page);

      await page.keyboard.press('k');
      await follow(page, `#view=text&lang=${lang}`);
      await page.locator('canvas').waitFor({ state: 'detached' });
      const inWords = await findings(page);

      const nothing = { opened: [], withPanel: [], playing: [], inWords: [] };
      expect({ opened, withPanel, playing, inWords }).toEqual(nothing);
    },
  );
});
