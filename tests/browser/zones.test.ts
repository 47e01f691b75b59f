import { describe, expect, it } from 'vitest';
import { button, spoken, useBrowser } from './page';

describe('the clock', () => {
  const browser = useBrowser();

  it("is Petrograd's wherever the reader is", async () => {
    const said: string[] = [];
    for (const timezoneId of ['America/New_York', 'Asia/Tokyo', 'Europe/Prague']) {
      const { page } = await browser.openWords('#t=1917-10-26T02:10', { timezoneId });
      const shown = await page.getByText(/^Thursday 26 October, \d\d:\d\d$/).first().innerText(); // prettier-ignore
      await page.getByText('8 November New Style').first().waitFor();
      await button(page, 'Previous event').click();
      const written = await page.locator('meta[name="description"]').getAttribute('content');
      said.push(`${shown}; ${await spoken(page)}; ${written?.slice(0, 28) ?? ''}`);
      await page.context().close();
    }
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain('Thursday 26 October, 02:10; Thursday 26 October 1917, 01:50');
    expect(said[0]).toMatch(/; Thursday 26 October, 01:50\.?/);
  });
});
