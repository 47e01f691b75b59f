import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../src/build/wholeMessages';
import { languages, type Language } from '../../src/link/hash';
import { DESK, goto, openList, PHONE, ready, useBrowser } from './page';

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
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, TAGS);

/** Leads the page on by its address; what the address does not name stays as it is. */
const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

const messages = readMessages();
const text = (language: Language, key: string): string => String(messages[language]?.[key]);

/**
 * Switches the language as a reader does: in the header, or in its menu where the page is small or embedded. The map's
 * own parts follow.
 */
async function speak(page: Page, language: Language): Promise<void> {
  const choice = page.locator('select:has(option[value="ru"])');
  if (!(await choice.isVisible())) await page.locator('header button[popovertarget]').click();
  await choice.selectOption(language);
  await page.getByRole('heading', { level: 1, name: text(language, 'title') }).waitFor();
  if ((await page.locator('canvas').count()) === 0) return;
  await page.getByRole('button', { name: text(language, 'zoom_in'), exact: true }).waitFor();
  await page.getByRole('region', { name: text(language, 'map'), exact: true }).waitFor();
}

/**
 * What the page is brought to, one after the other on the same page and beginning in English. The long list of events
 * is looked at once; then each state has another list beside it.
 */
const states: Record<string, (page: Page) => Promise<void>> = {
  opening: () => Promise.resolve(),
  'playing, with the legend': async (page) => {
    await follow(page, '#t=1917-10-25T12:31');
    await page.locator('.welcome').waitFor({ state: 'detached' });
    await openList(page, 'Legend');
    await page.keyboard.press('k');
    await page.locator('.play svg.lucide-pause').waitFor();
  },
  'paused with a place': async (page) => {
    await page.keyboard.press('k');
    await follow(page, '#t=1917-10-25T21:35&place=winter-palace');
    await page.locator('section.panel').waitFor();
  },
  'paused with a unit': async (page) => {
    await follow(page, '#unit=aurora');
    await page.locator('section.panel label.follow').waitFor();
  },
  words: async (page) => {
    await page.keyboard.press('Escape');
    await follow(page, '#view=text');
    await page.locator('canvas').waitFor({ state: 'detached' });
  },
  'embedded, with the table': async (page) => {
    await follow(page, '#embed=1&view=map');
    await page.locator('.page.embed').waitFor();
    await ready(page);
    await openList(page, 'Who holds what');
  },
};

describe.each([
  ['desk', DESK],
  ['phone', PHONE],
] as const)('axe on a %s', (_, viewport) => {
  const browser = useBrowser();

  it(
    'finds nothing, whatever the page shows, in every language',
    { timeout: 240_000 },
    async () => {
      const { page } = await browser.blank({ viewport });
      await page.addInitScript({ content: axe.source });
      await goto(page);
      await ready(page);
      const found: Record<string, string[]> = {};
      for (const [state, bring] of Object.entries(states)) {
        await speak(page, 'en');
        await bring(page);
        for (const language of languages) {
          await speak(page, language);
          found[`${state}, ${language}`] = await findings(page);
        }
      }
      expect(Object.keys(found)).toHaveLength(18);
      expect(Object.entries(found).filter(([, broken]) => broken.length > 0)).toEqual([]);
    },
  );
});
