/** Looks at what is really painted, where no role and no name says it. */
import type { Page } from 'playwright-core';

/** How many pixels about a point of the page have a colour (red, green, blue), each give or take a little. */
export async function pixelsAbout(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
  colour: readonly [number, number, number],
): Promise<number> {
  // Playwright hides the caret by a style element, which the page's policy forbids: leave it as it is.
  const shot = await page.screenshot({
    clip: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    caret: 'initial',
  });
  return page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('No canvas to read the picture from');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.every((value, part) => Math.abs((data[at + part] ?? 0) - value) < 26))
          found += 1;
      }
      return found;
    },
    { base64: shot.toString('base64'), wanted: colour },
  );
}
