/** Reads what the pictures of the bench page show: the number of the frame, and where the probe stands. */
import { PNG } from 'pngjs';
import { STRIP_PLACES } from '../page/contract';

export interface Picture {
  /** Milliseconds at which it had come. */
  readonly seen: number;
  readonly png: PNG;
}

const isBlack = ({ data, width }: PNG, x: number, y: number): boolean => {
  const at = (y * width + x) * 4;
  return (data[at] ?? 255) < 60 && (data[at + 1] ?? 255) < 60 && (data[at + 2] ?? 255) < 60;
};

/** The place of the strip's mark, or undefined while it has not moved into the picture. */
export function stripPlace({ png }: Picture): number | undefined {
  for (let place = 0; place < STRIP_PLACES; place += 1) {
    if (isBlack(png, place * 3 + 1, 10)) return place;
  }
  return undefined;
}

/** The middle of everything in the probe's colour, pixels from the left; undefined where there is none. */
export function probeX(png: PNG): number | undefined {
  const { data, width, height } = png;
  let [sum, count] = [0, 0];
  for (let y = 20; y < height - 40; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      if (red < 200 || blue < 200 || green > 80) continue;
      sum += x;
      count += 1;
    }
  }
  return count < 12 ? undefined : sum / count;
}

/** The share of the map that has the water's colour, by day: how it is told that the ground is there. */
export function waterShare(
  { png }: Picture,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  // prettier-ignore
  const { data, width } = png;
  let [water, all] = [0, 0];
  for (let y = top; y < bottom; y += 3) {
    for (let x = left; x < right; x += 3) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      all += 1;
      if (Math.abs(red - 180) + Math.abs(green - 197) + Math.abs(blue - 195) < 30) water += 1;
    }
  }
  return all === 0 ? 0 : water / all;
}

export const readPicture = (base64: string): PNG => PNG.sync.read(Buffer.from(base64, 'base64'));
