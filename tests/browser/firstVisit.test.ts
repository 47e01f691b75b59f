import { join } from 'node:path';
import { it } from 'vitest';
import { ROOT } from '../../src/cli/files';
import { firstVisit } from '../../src/cli/firstVisit';
import { atRest, DESK, goto, ready, soon, useBrowser } from './page';

/** What a browser shows in its own frame, and asks for when it likes. */
const ICON = /\/icon-[\w-]+\.svg$/;

const browser = useBrowser();

it('a first visit asks for the files that the budgets count, and for no other', async () => {
  const { page } = await browser.blank({ viewport: DESK });
  const asked = new Set<string>();
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!ICON.test(pathname)) asked.add(pathname.replace(/^\//, '') || 'index.html');
  });
  await goto(page);
  await ready(page);
  await atRest(page);
  const { everything, later } = firstVisit(join(ROOT, 'dist'));
  const early = (): string[] => [...asked].filter((file) => !later.includes(file));
  await soon(() => early().toSorted()).toEqual(everything.toSorted());
  // What the reader may ask for next is here before it is asked for.
  await soon(() => later.filter((file) => !asked.has(file))).toEqual([]);
});
