import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, holderRow, openList, region, soon, spoken, useBrowser } from './page';

// Reed has the telephone exchange taken at 05:00; the project's choice is 07:00.
const BETWEEN = '#t=1917-10-25T05:30';
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const account = (page: Page) => page.getByRole('combobox', { name: 'The account of' });

describe('the account of a source', () => {
  const browser = useBrowser();

  it('moves what the source dates, keeps the playhead, and is in the link', async () => {
    const { page, complaints } = await browser.openWords(BETWEEN);
    await openList(page, 'Sources');
    await account(page).selectOption('reed');
    await soon(() => hash(page)).toContain('account=reed');
    expect(await spoken(page)).toContain('05:30');
    await openList(page, 'Who holds what');
    await soon(() => holderRow(page, 'Central Telephone Exchange').innerText()).toContain('Soviet');
    await button(page, 'Back to the project’s choice').click();
    await soon(() => holderRow(page, 'Central Telephone Exchange').innerText()).toContain(
      'Government',
    );
    await soon(() => hash(page)).not.toContain('account');
    expect(complaints).toEqual([]);
  });

  it('is opened by a link; an unknown one is left out with a notice', async () => {
    const { page } = await browser.openWords(`${BETWEEN}&account=reed`);
    await page.getByText('Told by: Reed 1919').waitFor();
    const { page: other } = await browser.openWords(`${BETWEEN}&account=nobody`);
    await other
      .getByRole('status')
      .filter({ hasText: /could not be used.*account/ })
      .waitFor();
  });
});

describe('only what sources attest', () => {
  const browser = useBrowser();

  it('takes the hollow units off the map and says so in the list', async () => {
    const { page } = await browser.open('#t=1917-10-25T12:00');
    const hollow = page.locator('[data-unit][data-inferred="true"]:not([hidden])');
    await soon(() => hollow.count()).toBeGreaterThan(0);
    await openList(page, 'Sources');
    await page.getByRole('checkbox', { name: 'Only what sources attest' }).check();
    await soon(() => hollow.count()).toBe(0);
    await soon(() => hash(page)).toContain('attested=1');
    await openList(page, 'Units');
    await page.getByText('not attested at this hour').first().waitFor();
  });
});

describe('the downloads', () => {
  const browser = useBrowser();

  it('hand over sources, events, places and this moment', async () => {
    const { page } = await browser.openWords(BETWEEN);
    await openList(page, 'Sources');
    for (const [label, name, beginning] of [
      ['Sources (CSL-JSON)', 'petrograd-1917-sources.csl.json', '[\n'],
      ['Events (CSV)', 'petrograd-1917-events.csv', '\uFEFFid,title_en'],
      ['Places (GeoJSON)', 'petrograd-1917-places.geojson', '{\n  "type": "FeatureCollection"'],
      ['This moment (JSON)', 'petrograd-1917-state-1917-10-25T0530.json', '{\n  "instant"'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await region(page, 'Sources').getByRole('button', { name: label }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe(name);
      expect(readFileSync(await file.path(), 'utf8').startsWith(beginning)).toBe(true);
    }
  });
});
