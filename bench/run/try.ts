import { serveFolder } from '../../src/cli/serveFolder';
import { launch, visit, processors } from './browser';
import { measureCell, openTarget } from './cell';
import { quantile } from './numbers';
import { fileURLToPath } from 'node:url';
const [, , names = 'floor,still', sizes = '60', reps = '1', shot] = process.argv;
const served = await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)));
const browser = await launch();
for (let r = 0; r < Number(reps); r++)
  for (const n of sizes.split(','))
    for (const name of names.split(',')) {
      const v = await visit(browser);
      try {
        const t0 = Date.now();
        await openTarget(v, served.address, name, Number(n));
        const t1 = Date.now();
        const b0 = await processors(browser);
        const nf = await v.page.evaluate(() => window.bench!.play(300, 2500).then((a) => a.length));
        const b1 = await processors(browser);
        console.log(
          '   cpu/frame',
          Object.keys(b1)
            .map((k) => k + ' ' + (((b1[k]! - (b0[k] ?? 0)) * 1000) / nf).toFixed(1))
            .join(', '),
          nf,
        );
        const c = await measureCell(v, [0.2, 0.7, 0.4], !['floor', 'follow'].includes(name));
        console.log(
          n,
          name,
          'open',
          t1 - t0,
          'p50',
          quantile(c.intervals, 0.5).toFixed(1),
          'p95',
          quantile(c.intervals, 0.95).toFixed(1),
          'main',
          c.main.toFixed(2),
          'heap',
          c.heap.toFixed(1),
          'lags',
          c.lags.join(),
          'scrub',
          c.scrubs.join(),
          'all',
          Date.now() - t1,
          v.complaints.join(),
        );
        if (shot) await v.page.screenshot({ path: `/tmp/shot-${name}-${n}.png`, caret: 'initial' });
      } catch (e) {
        console.log(n, name, String(e).slice(0, 300), v.complaints);
        await v.page
          .screenshot({ path: `/tmp/fail-${name}-${n}.png`, caret: 'initial' })
          .catch(() => {});
      }
      await v.close();
    }
await browser.close();
await served.stop();
