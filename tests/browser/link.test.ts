import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import cs from '../../src/i18n/messages/cs.json';
import ru from '../../src/i18n/messages/ru.json';
import {
  atHour,
  atRest,
  button,
  map,
  PHONE,
  region,
  slider,
  soon,
  spoken,
  useBrowser,
} from './page';

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Writes another hash into the address bar. */
const goTo = (page: Page, value: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, value);

describe('a link', () => {
  const browser = useBrowser();

  it('opens its moment, place, calendar and unit', async () => {
    const { page } = await browser.open('#t=1917-10-25T02:10&place=winter-palace&cal=ns');
    await atHour(page, '25 October', '02:10');
    await region(page, 'Winter Palace').waitFor();
    await page.getByText('Wednesday 7 November, 02:10').first().waitFor();
    await goTo(page, '#t=1917-10-25T21:40&unit=aurora');
    await region(page, 'Cruiser Aurora').waitFor();
  });

  it('without a view brings its place into sight; a view of its own is kept', async () => {
    const { page } = await browser.open('#t=1917-10-25T02:10&place=smolny', { viewport: PHONE });
    await soon(() => hash(page)).toMatch(/map=1[3-5]\.\d\/59\.\d+\/30\.39/);
    await goTo(page, '#t=1917-10-25T21:40&unit=aurora&map=14.0/59.9315/30.3272');
    await region(page, 'Cruiser Aurora').waitFor();
    await atRest(page);
    expect(await hash(page)).toContain('map=14.0/59.9315/30.3272');
  });

  it.each([
    ['ru', ru],
    ['cs', cs],
  ] as const)('opens in its language: %s', async (lang, words) => {
    const { page } = await browser.openWords(`#t=1917-10-25T02:10&lang=${lang}`);
    await soon(() => heading(page).innerText()).toBe(words.title);
    await button(page, words.play).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await spoken(page)).toContain('02:10');
  });

  it('follows the page', async () => {
    const { page } = await browser.open('#t=1917-10-25T02:10&map=14.0/59.9400/30.3100');
    await slider(page).press('PageUp');
    await soon(() => hash(page)).toContain('t=1917-10-25T03:10');
    expect(await hash(page)).toContain('map=14.0/59.9400/30.3100');
    await page.getByRole('combobox', { name: 'Calendar' }).selectOption('ns');
    await soon(() => hash(page)).toContain('cal=ns');
    await map(page).press('ArrowRight');
    await soon(() => hash(page)).not.toContain('map=14.0/59.9400/30.3100');
    expect(await hash(page)).toMatch(/map=14\.0\/59\.9400\/30\.3\d+/);
  });

  it('leads the page when it changes in the address bar', async () => {
    const { page } = await browser.open('#t=1917-10-25T02:10');
    await goTo(page, '#t=1917-10-24T16:00&place=state-bank&map=15.0/59.9315/30.3272&lang=en');
    await atHour(page, '24 October', '16:00');
    await region(page, 'State Bank').waitFor();
    await soon(() => hash(page)).toContain('map=15.0/59.9315/30.3272');
  });

  it('that is wrong in parts is used as far as it goes, with a quiet notice', async () => {
    const { page, complaints } = await browser.open(
      '#t=1917-13-99&place=nowhere&unit=nobody&map=here&lang=xx&cal=maya&rate=fast',
    );
    const notice = page.getByRole('status').filter({ hasText: 'could not be used' });
    await notice.waitFor();
    for (const key of ['t', 'place', 'unit', 'map', 'lang', 'cal', 'rate']) {
      expect(await notice.innerText()).toMatch(new RegExp(`\\b${key}\\b`));
    }
    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    expect(complaints).toEqual([]);
  });

  it('made of nonsense still opens the page', async () => {
    const { page, complaints } = await browser.open('#%%%&&&===?/<script>');
    await button(page, 'Play').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the language', () => {
  const browser = useBrowser();

  it('changes with the moment, the place and the view left as they are', async () => {
    const { page } = await browser.open(
      '#t=1917-10-25T02:10&place=winter-palace&map=15.0/59.9400/30.3140',
    );
    const language = page.getByRole('combobox').filter({ hasText: 'Русский' });
    for (const [label, words, lang] of [
      ['Русский', ru, 'ru'],
      ['Čeština', cs, 'cs'],
    ] as const) {
      await language.selectOption({ label });
      await soon(() => heading(page).innerText()).toBe(words.title);
      expect(await spoken(page)).toContain('02:10');
      await soon(() => hash(page)).toContain(`lang=${lang}`);
      for (const kept of ['t=1917-10-25T02:10', 'place=winter-palace', 'map=15.0/59.9400/30.3140'])
        expect(await hash(page)).toContain(kept);
    }
  });
});
