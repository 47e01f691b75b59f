import { describe, expect, it } from 'vitest';
import { atRest, button, region, soon, spoken, useBrowser } from './page';

describe('the page', () => {
  const browser = useBrowser();

  it('asks nothing of any other server and complains of nothing, from opening to a panel', async () => {
    const { page, complaints, departures } = await browser.open('#t=1917-10-25T21:35', {
      serviceWorkers: 'allow',
    });
    await atRest(page);
    expect({ complaints, departures }).toEqual({ complaints: [], departures: [] });

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
  });
});
