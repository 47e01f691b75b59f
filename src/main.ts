/** Lets the static page be seen, then starts the program. As small as can be: it is all that the first paint waits for. */
import './ui/fonts.css';
import './ui/app.css';
import './ui/chronicle.css';

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
await painted();
try {
  const { start } = await import('./start');
  start(target);
} catch (error) {
  document.documentElement.classList.remove('starting');
  throw error;
}
