import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, need, realScenario } from '../helpers';
import {
  atRest,
  button,
  gotoWords,
  NO_GL,
  openList,
  ready,
  region,
  slider,
  soon,
  spoken,
  useBrowser,
} from './page';

const NIGHT = '#t=1917-10-25T02:10';
const words = (page: Page) => region(page, 'The story in words');
/** What a screen reader was told last. */
const told = (page: Page) => page.locator('header [role="status"]').innerText();

describe('the story in words', () => {
  const browser = useBrowser();

  it('tells what happened, who holds what and who is where, with no map in the page', async () => {
    const { page } = await browser.openWords(NIGHT);
    expect(await page.locator('canvas').count()).toBe(0);

    const { events } = realScenario();
    for (const event of events.filter(({ when }) => when.best === at('1917-10-25T02:00'))) {
      const card = words(page).getByRole('article').filter({ hasText: event.title.en });
      expect(await card.innerText()).toContain(event.text.en);
      for (const claim of event.claims) {
        await card.getByText(claim.says.en, { exact: false }).first().waitFor();
      }
    }
    const holders = region(page, 'Who holds what').filter({ hasText: 'Winter Palace' }).first();
    expect(await holders.innerText()).toMatch(/Government \(\d+\)[^]*Winter Palace[^]*Soviet \(/);
    expect(await region(page, 'Who is where').innerText()).toMatch(/Winter Palace\s+.*Government/);
  });

  it('keeps in step with the clock', async () => {
    const { page } = await browser.openWords(NIGHT);
    const march = need(realScenario().units.find((unit) => unit.legs.length > 0));
    const leg = need(march.legs[0]);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#t=1917-10-26T03:00`);
    await soon(() => words(page).innerText()).toMatch(/Soviet \(\d+\)[^]*Winter Palace/);
    expect(leg.depart).toBeLessThan(leg.arrive);
    await button(page, 'Previous event').click();
    await soon(() => spoken(page)).not.toContain('03:00');
  });

  it('opens and closes by a button, at the same moment, and the link says so', async () => {
    const { page } = await browser.open(NIGHT);
    const clock = await spoken(page);
    await button(page, 'Text').click();
    await words(page).waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await spoken(page)).toBe(clock);
    await soon(() => page.evaluate(() => location.hash)).toContain('view=text');

    await button(page, 'Map').click();
    await ready(page);
    expect(await spoken(page)).toBe(clock);
    await soon(() => page.evaluate(() => location.hash)).not.toContain('view=text');
  });

  it('is what prints: nothing that only a screen can use', async () => {
    const { page } = await browser.openWords(NIGHT);
    await page.emulateMedia({ media: 'print' });
    expect(await slider(page).isVisible()).toBe(false);
    expect(await page.getByRole('complementary').isVisible()).toBe(false);
    const [box, inside] = await words(page).evaluate((box) => [box.clientHeight, box.scrollHeight]);
    expect(box).toBe(inside);
  });

  it('announces the headline of an event once the playhead rests, and not while it is dragged', async () => {
    const { page } = await browser.blank();
    // Time is run forward by hand, so that what must not happen has had its time to happen.
    await page.clock.install();
    await gotoWords(page, `${NIGHT}&view=text`);
    expect(await told(page)).toBe('');
    await button(page, 'Next event').click();
    await soon(() => told(page)).not.toBe('');
    const first = await told(page);

    const box = need(await slider(page).boundingBox());
    await page.mouse.move(box.x + box.width * 0.4, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 10, { steps: 8 });
    await page.clock.runFor(1200);
    expect(await told(page)).toBe(first);
    await page.mouse.up();
    await soon(() => told(page)).not.toBe(first);
  });
});

describe('where the browser has no WebGL', () => {
  const browser = useBrowser(NO_GL);

  it('the words open by themselves and say why; the link does not pass it on', async () => {
    const { page } = await browser.blank();
    await gotoWords(page, NIGHT);
    expect(await page.getByRole('alert').innerText()).toContain('WebGL');
    expect(await page.locator('canvas').count()).toBe(0);
    await button(page, 'Play').click();
    await soon(() => spoken(page)).not.toContain('02:10');
    await button(page, 'Pause').click();
    await soon(() => page.evaluate(() => location.hash)).not.toContain('02:10');
    expect(await page.evaluate(() => location.hash)).not.toContain('view=text');
  });
});

describe('with less motion', () => {
  const browser = useBrowser();

  it('playing goes from event to event and stands in between', async () => {
    const { page } = await browser.blank({ reducedMotion: 'reduce' });
    await page.clock.install();
    await gotoWords(page, `${NIGHT}&view=text`);
    await button(page, 'Play').click();
    const { events } = realScenario();
    const next = need(events.find(({ when }) => when.best > at('1917-10-25T02:10')));
    await soon(() => words(page).innerText()).toContain(next.text.en);
    const clock = await spoken(page);
    await page.clock.runFor(1500);
    expect(await spoken(page)).toBe(clock);
    await soon(() => spoken(page)).not.toBe(clock);
  });

  it('is a switch of the page too, which begins as the system says', async () => {
    const { page } = await browser.openWords(NIGHT);
    await button(page, 'Help').click();
    const motion = page.getByRole('checkbox', { name: /Less motion/ });
    expect(await motion.isChecked()).toBe(false);
    await motion.check();
    expect(await page.locator('html').getAttribute('data-motion')).toBe('reduced');
    await motion.uncheck();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await soon(() => motion.isChecked()).toBe(true);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await soon(() => motion.isChecked()).toBe(false);

    // Both switches are found again at the next visit.
    await motion.check();
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.reload();
    await words(page).waitFor();
    expect(await page.locator('html').getAttribute('data-motion')).toBe('reduced');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await button(page, 'Help').click();
    expect(await motion.isChecked()).toBe(true);
  });

  it('nothing on the map moves: it stands at each event, and the camera jumps', async () => {
    const { page } = await browser.open('#t=1917-10-25T02:10&rate=0.25&map=13.5/59.94/30.31', {
      reducedMotion: 'reduce',
    });
    await atRest(page);
    const looks = (): Promise<string[]> =>
      page
        .locator('[data-unit], .effect, .playhead')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).style.cssText));
    const before = await looks();
    await button(page, 'Play').click();
    await soon(looks).not.toEqual(before);
    const [clock, first] = [await spoken(page), await looks()];
    await atRest(page);
    expect([await spoken(page), await looks()]).toEqual([clock, first]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await button(page, 'Pause').click();

    // A place beyond the edge of what is seen: every unit is drawn where it stood, and then where it stands.
    await page.evaluate(() => {
      const seen = new Set<string>();
      const unit = document.querySelector<HTMLElement>('[data-unit]:not([hidden])');
      if (!unit) throw new Error('No unit');
      const note = (): void => {
        seen.add(unit.style.transform);
        unit.dataset['stations'] = String(seen.size);
      };
      note();
      new MutationObserver(note).observe(unit, { attributeFilter: ['style'] });
    });
    await openList(page, 'Who holds what');
    await page
      .getByRole('rowheader', { name: 'Finland Station', exact: true })
      .getByRole('button')
      .click();
    await soon(() => page.locator('[data-stations]').getAttribute('data-stations')).not.toBe('1');
    await atRest(page);
    expect(await page.locator('[data-stations]').getAttribute('data-stations')).toBe('2');
  });
});
