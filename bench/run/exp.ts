import { serveFolder } from '../../src/cli/serveFolder';
import { launch, visit, processors } from './browser';
import { openTarget } from './cell';
import { fileURLToPath } from 'node:url';
const served = await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)));
const browser = await launch((process.env.BF ?? '').split(' ').filter(Boolean));
const [, , n = '60', name = 'still'] = process.argv;
const v = await visit(browser);
await v.page.addInitScript(() => {
  (window as any).calls = 0;
  for (const k of ['drawElements', 'drawArrays', 'drawArraysInstanced'] as const) {
    const o = WebGL2RenderingContext.prototype[k] as any;
    (WebGL2RenderingContext.prototype as any)[k] = function (...a: any[]) {
      (window as any).calls++;
      return o.apply(this, a);
    };
  }
});
await openTarget(v, served.address, name, n as never);
const m = async (label: string, css?: string, js?: string) => {
  if (css) await v.page.addStyleTag({ content: css });
  if (js) await v.page.evaluate(js);
  await v.page.waitForTimeout(500);
  const c0 = await v.page.evaluate(() => (window as any).calls);
  const b0 = await processors(browser);
  const nf = await v.page.evaluate(() => window.bench!.play(300, 2500).then((a) => a.length));
  const b1 = await processors(browser);
  const c1 = await v.page.evaluate(() => (window as any).calls);
  console.log(
    label,
    'frames',
    nf,
    'draws',
    c1 - c0,
    Object.keys(b1)
      .map((k) => k + ' ' + (((b1[k]! - (b0[k] ?? 0)) * 1000) / nf).toFixed(1))
      .join(', '),
  );
};
await m('asis');
for (const a of process.argv.slice(4)) {
  const [l, css, js] = a.split('@@');
  await m(l!, css, js);
}
await browser.close();
await served.stop();
