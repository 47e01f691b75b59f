/** What a page fetches until it stands, after gzip. */
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import type { Visit } from './browser';

export type Kind = 'js' | 'css' | 'data' | 'fonts' | 'other';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['js', /\.m?js$/],
  ['css', /\.css$/],
  ['data', /\.(geojson|json)$/],
  ['fonts', /\.woff2?$/],
];

export type Weight = Readonly<Record<Kind, number>>;

/** Starts to weigh; the returned function gives the kilobytes of each kind so far. */
export function weigh({ page }: Visit): () => Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const weight: Record<Kind, number> = { js: 0, css: 0, data: 0, fonts: 0, other: 0 };
    for (const response of responses) {
      const { pathname, protocol } = new URL(response.url());
      if (!protocol.startsWith('http')) continue;
      // A page that closed or a redirect has no body.
      const body = await response.body().catch(() => undefined);
      if (!body) continue;
      const kind = KINDS.find(([, ending]) => ending.test(pathname))?.[0] ?? 'other';
      weight[kind] += gzipSync(body).length / 1000;
    }
    return weight;
  };
}
