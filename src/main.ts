/** Lets the static page be seen, then starts the program. As small as can be: it is all that the first paint waits for. */
import './ui/fonts.css';
import './ui/app.css';
import './ui/chronicle.css';
import { askAhead } from './data/ahead';
import { groundUrls, storyUrls } from './data/urls';
import { workerUrl } from './map/workerUrl';

// The files come beside the program. So does the script of the map's workers, which take it from the browser's cache.
askAhead([...Object.values(storyUrls), ...Object.values(groundUrls)]);
fetch(workerUrl, { priority: 'low' }).catch(() => undefined);

/** Milliseconds after which the program starts, seen or not: some browsers do not tell of the first paint. */
const PATIENCE = 2000;

/** Once the static page is on the screen; at once in a tab in the background, where nothing is painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    setTimeout(resolve, PATIENCE);
    new PerformanceObserver(() => {
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app');
// Not awaited at the top: the program takes from this module what was asked for ahead, and must not wait for its end.
void begin(target);

/** Starts the program in `target` once the page has been seen. Rejects with what keeps it from starting. */
async function begin(target: HTMLElement): Promise<void> {
  await painted();
  try {
    const { start } = await import('./start');
    start(target);
  } catch (error) {
    document.documentElement.classList.remove('starting');
    throw error;
  }
}
