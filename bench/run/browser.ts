/** One browser for the whole run, and what it is asked through its own protocol. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { findChromium } from '../../tests/browser/chromium';
import { readPicture, type Picture } from './pictures';

/** The page: a strip of 20 pixels, the map, and a slider of 40. */
export const VIEWPORT = { width: 640, height: 460 };

const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-quic',
  // WebGL by software: what a machine without a graphics card feels like, and the same everywhere.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // As the browser does by itself where there is no graphics card: the page is put together without WebGL.
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: FLAGS });

export interface Visit {
  readonly page: Page;
  readonly protocol: CDPSession;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** A page of a fresh reader, with nothing in its cache. */
export async function visit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  // The thread's own ticks: what other programs take from the machine is not counted.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, protocol, complaints, close: () => context.close() };
}

/** Seconds of work of the page's main thread since it was opened. */
export async function mainThread({ protocol }: Visit): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Megabytes of JavaScript objects that are really in use. */
export async function heap({ protocol }: Visit): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

export interface Film {
  /** Every picture so far. */
  readonly pictures: () => Picture[];
  /** Ends the film and hands over every picture. */
  readonly stop: () => Promise<Picture[]>;
}

/** Takes every picture that the browser shows until it is stopped. */
export async function film({ protocol }: Visit): Promise<Film> {
  const shots: { data: string; seen: number; png?: PNG }[] = [];
  const onFrame = ({ data, sessionId }: { data: string; sessionId: number }): void => {
    shots.push({ data, seen: Date.now() });
    // A page that closes meanwhile needs no answer.
    protocol.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  };
  protocol.on('Page.screencastFrame', onFrame);
  await protocol.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  const pictures = (): Picture[] =>
    shots
      .map((shot) => ({ png: (shot.png ??= readPicture(shot.data)), seen: shot.seen }))
      .filter(({ png }) => png.width === VIEWPORT.width && png.height === VIEWPORT.height);
  return {
    pictures,
    stop: async () => {
      await protocol.send('Page.stopScreencast');
      protocol.off('Page.screencastFrame', onFrame);
      return pictures();
    },
  };
}
