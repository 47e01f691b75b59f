/** Measures one target with one number of units, once. */
import { PNG } from 'pngjs';
import { STRIP_PLACES, type FrameNote } from '../page/contract';
import { film, heap, mainThread, VIEWPORT, type Visit } from './browser';
import { mean } from './numbers';
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

/** Milliseconds after which a target that can't be played counts as not opened. */
const OPENING = 25_000;
const WARM = 300;
const PLAY = 1200;
/** Frames at the least: the first of a slow target are asked for at once, and only the later ones tell. */
const [WARM_FRAMES, PLAY_FRAMES] = [2, 7];
/** Milliseconds of a frame from which on the slider is pressed once, not as often as otherwise. */
const SLOW = 1000;
const NOTED = 800;
/** Pixels by which the probe must have moved to count as scrubbed. */
const MOVED = 3;

/** Frames from `shown` to `now` on the strip, which begins anew after its last place. */
const stripStep = (shown: number, now: number): number =>
  (((now - shown) % STRIP_PLACES) + STRIP_PLACES) % STRIP_PLACES;

/**
 * How many frames each picture's probe is behind its strip: the strip names the frame, the probe's place the instant
 * that is shown, and the notes say in which frame that instant was to be shown.
 */
export function lagsOf(
  pictures: readonly Picture[],
  notes: readonly FrameNote[],
  way: Way,
): number[] {
  const byPlace = new Map(notes.map((note) => [note.frame % STRIP_PLACES, note]));
  const read = pictures.flatMap((picture) => {
    const place = stripPlace(picture);
    const x = probeX(picture.png);
    const note = place === undefined ? undefined : byPlace.get(place);
    return x === undefined || note === undefined ? [] : [{ x, note }];
  });
  return read.map(({ x, note }) => lagAt(x, note, notes, way));
}

/** The probe's way over the map, pixels: where it is at the start, and its speed. */
export interface Way {
  readonly start: number;
  readonly perSecond: number;
}

function lagAt(x: number, note: FrameNote, notes: readonly FrameNote[], way: Way): number {
  const shown = (x - way.start) / way.perSecond;
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
export async function calibrate(target: Visit): Promise<Way> {
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
  return { start: a.x - a.instant * perSecond, perSecond };
}

async function lag(target: Visit, way: Way): Promise<number[]> {
  const { stop } = await film(target);
  const notes = await target.page.evaluate((ms) => window.bench?.playNoted(300, ms) ?? [], NOTED);
  return lagsOf(await stop(), notes, way);
}

async function scrub(target: Visit, way: Way, share: number): Promise<number> {
  const { page } = target;
  await page.evaluate(() => window.bench?.startStrip());
  const { stop } = await film(target);
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
    timeout: OPENING,
  });
}

/** Measures what is open; with a way also lag and scrub, the slider being pressed at each of the shares. */
export async function measureCell(
  target: Visit,
  way: Way | undefined,
  shares: readonly number[],
): Promise<Repeat> {
  const play = (from: number, ms: number, least: number): Promise<number[]> =>
    target.page.evaluate(
      ([start = 0, length = 0, frames = 0]) => window.bench?.play(start, length, frames) ?? [],
      [from, ms, least],
    );
  await play(200, WARM, WARM_FRAMES);
  const before = await mainThread(target);
  const intervals = await play(300, PLAY, PLAY_FRAMES);
  const main = ((await mainThread(target)) - before) * 1000;
  const used = await heap(target);
  const lags = way ? await lag(target, way) : [];
  const scrubs: number[] = [];
  const presses = mean(intervals) > SLOW ? shares.slice(0, 1) : shares;
  if (way) for (const share of presses) scrubs.push(await scrub(target, way, share));
  return { intervals, main: main / (intervals.length + 1), heap: used, lags, scrubs };
}
