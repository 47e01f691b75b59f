/** One run of Lighthouse in a Chromium of its own. */
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';

export const devices = ['mobile', 'desktop'] as const;
export type Device = (typeof devices)[number];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What one run found. */
export interface Findings {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** The rules outside of performance that were broken, with what Lighthouse says of them. */
  readonly broken: readonly string[];
}

/** The map is drawn by software, so that a machine without a graphics card draws it too. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];

/**
 * Opens an address as a phone or a desk and measures it.
 * @throws when Chromium can't be started or Lighthouse has no result
 */
export async function audit(address: string, device: Device, chromium: string): Promise<Findings> {
  const chrome = await launch({ chromePath: chromium, chromeFlags: FLAGS });
  try {
    const flags: Flags = { port: chrome.port, onlyCategories: [...CATEGORIES], logLevel: 'error' };
    const config = device === 'desktop' ? desktopConfig : undefined;
    const result = await lighthouse(address, flags, config);
    if (!result) throw new Error(`Lighthouse has no result for ${address}`);
    const { categories, audits } = result.lhr;
    const scoreOf = (name: Category): number => Math.round((categories[name]?.score ?? 0) * 100);
    const broken = CATEGORIES.slice(1).flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`),
    );
    const scores = Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(name)]));
    return { scores: scores as Record<Category, number>, broken };
  } finally {
    chrome.kill();
  }
}
