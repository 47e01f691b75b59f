import { describe, expect, it } from 'vitest';
import { atRest, button, openList, region, soon, spoken, useBrowser } from './page';

describe("the page's own security policy", { timeout: 180_000 }, () => {
  const browser = useBrowser();

  it('is kept by everything that the page does, which asks nothing of any other server', async () => {
    const { page, complaints, departures } = await browser.open('#t=1917-10-25T21:35', {
      serviceWorkers: 'allow',
    });
    await atRest(page);
    const clock = await spoken(page);
    await button(page, 'Play').click();
    await soon(() => spoken(page)).not.toBe(clock);
    await button(page, 'Pause').click();
    await page.evaluate(() => {
      location.hash = '#t=1917-10-25T22:00&place=winter-palace';
    });
    await region(page, 'Winter Palace').waitFor();
    await atRest(page);
    expect({ complaints, departures }).toEqual({ complaints: [], departures: [] });
    await page.keyboard.press('Escape');
    for (const list of ['Who holds what', 'Units', 'Legend', 'Events']) await openList(page, list);
    await page.evaluate(() => {
      location.hash = '#unit=aurora&t=1917-10-25T21:45';
    });
    await page.locator('section.panel').waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'Share').click();
    await page.keyboard.press('Escape');
    await button(page, 'Help').click();
    // The dialog's form closes it and sends nothing.
    await button(page, 'Close').last().click();
    await soon(() => page.getByRole('dialog').count()).toBe(0);
    await button(page, 'Text').click();
    await region(page, 'The story in words').waitFor();
    await button(page, 'Map').click();
    await atRest(page);
    expect({ complaints, departures }).toEqual({ complaints: [], departures: [] });

    // And it lets no script in that is not a file of the page.
    const title = await page.title();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).toBe(title);
    expect(complaints.join()).toContain('Content Security Policy');
  });
});
