import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/link/hash';
import { DESK, goto, PHONE, ready, soon, useBrowser } from './page';

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

describe.each([
  ['desk', DESK],
  ['phone', PHONE],
] as const)('axe on a %s', (_, viewport) => {
  const browser = useBrowser();

  it.each(languages)(
    'finds nothing on opening, with a panel or while playing: %s',
    async (lang) => {
      const { page } = await browser.blank({ viewport });
      await page.addInitScript({ content: axe.source });
      await goto(page, `#t=1917-10-25T21:35&lang=${lang}`);
      await ready(page);
      expect(await findings(page)).toEqual([]);

      await page.evaluate((next) => {
        location.hash = next;
      }, `#place=winter-palace&lang=${lang}`);
      await soon(() => page.locator('section.panel').count()).toBe(1);
      expect(await findings(page)).toEqual([]);

      await page.keyboard.press('Escape');
      await page.keyboard.press('k');
      expect(await findings(page)).toEqual([]);
    },
  );
});
