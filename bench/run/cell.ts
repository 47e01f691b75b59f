/** Measures one target with one number of units, once. */
import { PNG } from 'pngjs';
import { STRIP_PLACES, type FrameNote } from '../page/contract';
import { film, heap, mainThread, VIEWPORT, type Visit } from './browser';
import { median } from './numbers';
import { probeX, stripPlace, type Picture } from './pictures';

/** What one repeat of one cell says. */
export interface Repeat {
  /** Milliseconds between frames. */
  readonly intervals: readonly number[];
  /** Milliseconds of the main thread for each frame. */
  readonly main: number;
  /** Megabytes. */
  readonly heap: number;
  /** Frames between the clock and the picture, one number for each picture that could be read. */
  readonly lags: readonly number[];
  /** Frames between hearing the slider and the picture. */
  readonly scrubs: readonly number[];
}

const WARM = 400;
const PLAY = 1500;
const NOTED = 900;
const SCRUBS = 3;
/** Pixels by which the probe must have moved to count as scrubbed. */
const MOVED = 3;

/** Frames from `shown` to `now` on the strip, which begins anew after its last place. */
const stripStep = (shown: number, now: number): number =>
  (((now - shown) % STRIP_PLACES) + STRIP_PLACES) % STRIP_PLACES;

/**
 * How many frames each picture's probe is behind its strip. The pixels of a second are taken from the pictures
 * themselves: the line through all of them, so that no projection is assumed.
 */
export function lagsOf(pictures: readonly Picture[], notes: readonly FrameNote[]): number[] {
  const byPlace = new Map(notes.map((note) => [note.frame % STRIP_PLACES, note]));
  const read = pictures.flatMap((picture) => {
    const place = stripPlace(picture);
    const x = probeX(picture.png);
    const note = place === undefined ? undefined : byPlace.get(place);
    return x === undefined || note === undefined ? [] : [{ x, note }];
  });
  return read.length < 3 ? [] : read.map(({ x, note }) => lagAt(x, note, notes));
}

/** The probe's way over the map, pixels: where it is at the start, and its speed. Set by `calibrate`. */
let way = { start: NaN, perSecond: NaN };

const instantOf = (x: number): number => (x - way.start) / way.perSecond;

function lagAt(x: number, note: FrameNote, notes: readonly FrameNote[]): number {
  const shown = instantOf(x);
  const nearest = notes.reduce((best, candidate) =>
    Math.abs(candidate.instant - shown) < Math.abs(best.instant - shown) ? candidate : best,
  );
  return note.frame - nearest.frame;
}

/** Puts the playhead by the slider, as a reader would: with the mouse. */
async function press({ page }: Visit, share: number): Promise<void> {
  await page.mouse.click(VIEWPORT.width * share, VIEWPORT.height - 20);
}

/** Where the probe stands once nothing moves any more. */
async function probeAtRest({ page }: Visit): Promise<number> {
  let before: number | undefined;
  for (let look = 0; look < 40; look += 1) {
    const shot = await page.screenshot({ caret: 'initial' });
    const x = probeX(PNG.sync.read(shot));
    if (x !== undefined && before !== undefined && Math.abs(x - before) < 0.1) return x;
    before = x;
  }
  throw new Error('The probe does not come to rest on the picture');
}

/** Finds out where the probe is at two instants, at rest. */
async function calibrate(target: Visit): Promise<void> {
  const { page } = target;
  const at = async (share: number): Promise<{ instant: number; x: number }> => {
    await page.evaluate(() => window.bench?.startStrip());
    await page.evaluate(() => window.bench?.stopStrip());
    await press(target, share);
    const heard = await page.evaluate(() => window.bench?.heard());
    if (!heard) throw new Error('The slider was not heard');
    return { instant: heard.instant, x: await probeAtRest(target) };
  };
  const [a, b] = [await at(0.1), await at(0.9)];
  const perSecond = (b.x - a.x) / (b.instant - a.instant);
  way = { start: a.x - a.instant * perSecond, perSecond };
}

async function lag(target: Visit): Promise<number[]> {
  const stop = await film(target);
  const notes = await target.page.evaluate((ms) => window.bench?.playNoted(300, ms) ?? [], NOTED);
  return lagsOf(await stop(), notes);
}

async function scrub(target: Visit, share: number): Promise<number> {
  const { page } = target;
  await page.evaluate(() => window.bench?.startStrip());
  const stop = await film(target);
  await page.waitForTimeout(120);
  await press(target, share);
  await page.waitForTimeout(500);
  const pictures = await stop();
  const heard = await page.evaluate(() => window.bench?.heard());
  await page.evaluate(() => window.bench?.stopStrip());
  if (!heard) return NaN;
  const wanted = way.start + heard.instant * way.perSecond;
  const first = pictures.map((picture) => ({ x: probeX(picture.png), place: stripPlace(picture) }));
  const arrived = first.find(({ x }) => x !== undefined && Math.abs(x - wanted) < MOVED);
  if (arrived?.place === undefined) return NaN;
  return stripStep(heard.frame % STRIP_PLACES, arrived.place);
}

/** Opens the bench page for a target and waits until it can be played. */
export async function openTarget(
  target: Visit,
  address: string,
  name: string,
  units: number,
): Promise<void> {
  await target.page.goto(`${address}?target=${name}&n=${units}`);
  await target.page.waitForFunction(() => window.bench !== undefined, undefined, {
    timeout: 60_000,
  });
}

/** Measures what is open; `shares` of the slider are where it is pressed. */
export async function measureCell(
  target: Visit,
  shares: readonly number[],
  shows: boolean,
): Promise<Repeat> {
  const play = (from: number, ms: number): Promise<number[]> =>
    target.page.evaluate(
      ([start = 0, length = 0]) => window.bench?.play(start, length) ?? [],
      [from, ms],
    );
  await play(200, WARM);
  const before = await mainThread(target);
  const intervals = await play(300, PLAY);
  const main = ((await mainThread(target)) - before) * 1000;
  const used = await heap(target);
  const lags: number[] = [];
  const scrubs: number[] = [];
  if (shows) {
    await calibrate(target);
    lags.push(...(await lag(target)));
    for (const share of shares.slice(0, SCRUBS)) scrubs.push(await scrub(target, share));
  }
  return { intervals, main: main / (intervals.length + 1), heap: used, lags, scrubs };
}

export const summary = ({ intervals, lags, scrubs, main }: Repeat): string =>
  [
    `p50 ${median(intervals).toFixed(1)}`,
    `main ${main.toFixed(2)}`,
    `lag ${median(lags)}`,
    `scrub ${median(scrubs)}`,
  ].join(', ');
