/**
 * Measures the built page and the bare page beside it, by turns and several times, and prints a table. A score for
 * performance means little where WebGL is drawn by software: it is told beside the bare page's. Exits 1 when the page
 * has less than 100 in any other category, or performs worse than the bare page.
 */
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../tests/browser/chromium.ts';
import { audit, devices, type Findings } from './audit.ts';
import { servePacked } from './serve.ts';

/** Runs of each page on each device; the median of performance counts. */
const RUNS = Number(process.env['RUNS'] ?? 3);

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const chromium = findChromium();
const [ours, bare] = await Promise.all([
  servePacked(folder('../../dist')),
  servePacked(folder('./dist')),
]);
let good = true;
try {
  console.log('| device | accessibility | best practices | SEO | performance | of the bare map |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const device of devices) {
    const runs: Findings[] = [];
    const others: Findings[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await audit(ours.address, device, chromium));
      others.push(await audit(bare.address, device, chromium));
    }
    const lowest = (['accessibility', 'best-practices', 'seo'] as const).map((category) =>
      Math.min(...runs.map(({ scores }) => scores[category])),
    );
    const own = median(runs.map(({ scores }) => scores.performance));
    const other = median(others.map(({ scores }) => scores.performance));
    console.log(`| ${[device, ...lowest, own, other].join(' | ')} |`);
    const broken = new Set(runs.flatMap((found) => found.broken));
    for (const line of broken) console.error(line);
    good &&= broken.size === 0 && lowest.every((score) => score === 100) && own >= other;
  }
} finally {
  await ours.stop();
  await bare.stop();
}
process.exitCode = good ? 0 : 1;
