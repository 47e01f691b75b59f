/** Looks at what a page shows, point by point. */
import type { Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

type Colour = readonly [number, number, number];

/** What is looked for: everything of a colour, or what of it lies within `near` CSS pixels of the last thing found. */
export interface Sought {
  readonly colour: Colour;
  readonly near?: number;
}

/**
 * The middles of the round things that are sought, in CSS pixels of the part looked at; undefined for what is not seen. The
 * picture is read in `reader`, a blank page: the page's own policy lets nobody do that.
 */
export async function findRounds(
  page: Page,
  reader: Page,
  clip: Box,
  fineness: number,
  sought: readonly Sought[],
): Promise<(Point | undefined)[]> {
  const shot = await page.screenshot({ clip, caret: 'initial', scale: 'device' });
  return reader.evaluate(
    async ([address, dots, wanted]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { width, height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('No pen');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, width, height);
      let last: { x: number; y: number } | undefined;
      return wanted.map(({ colour, near = Infinity }) => {
        let [left, right, top] = [Infinity, -Infinity, Infinity];
        for (let at = 0; at < data.length; at += 4) {
          const off = colour.reduce(
            (sum, part, i) => sum + Math.abs(part - (data[at + i] ?? 0)),
            0,
          );
          if (off > 40) continue;
          const x = (at / 4) % width;
          const y = Math.floor(at / 4 / width);
          if (last && Math.hypot(x + 0.5 - last.x * dots, y + 0.5 - last.y * dots) > near * dots)
            continue;
          [left, right] = [Math.min(left, x), Math.max(right, x)];
          top = Math.min(top, y);
        }
        if (right < left) return undefined;
        // Round: its height is its width. The lower edge may lie under a name.
        const radius = (right - left + 1) / 2;
        const found = { x: (left + radius) / dots, y: (top + radius) / dots };
        last ??= found;
        return found;
      });
    },
    [`data:image/png;base64,${shot.toString('base64')}`, fineness, sought] as const,
  );
}
