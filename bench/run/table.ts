/** The results as Markdown. */
import type { Compiled } from './compiled';
import type { Arrival } from './navigation';
import { mean, median, p95 } from './numbers';
import type { Cell } from './rounds';
import { FLOOR } from './targets';

const show = (value: number, digits = 1): string =>
  Number.isNaN(value) ? '–' : value.toFixed(digits);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  );

/** "0.35 (0.41)": the median and the 95th percentile over the repeats. */
const both = (values: readonly number[], digits: number): string =>
  Number.isNaN(median(values)) ? '–' : `${show(median(values), digits)} (${show(p95(values), digits)})`; // prettier-ignore

interface Line {
  readonly title: string;
  readonly cells: readonly string[];
}

function lineOf(cell: Cell, floor: Cell): Line {
  const { target, repeats, failed } = cell;
  if (failed !== undefined) {
    return { title: target.title, cells: ['could not be measured', '', '', '', '', '', '', ''] };
  }
  const ratios = (of: (repeat: NonNullable<(typeof repeats)[number]>) => number): number[] =>
    repeats.flatMap((repeat, round) => {
      const base = floor.repeats[round];
      return repeat && base ? [of(repeat) / of(base)] : [];
    });
  const all = repeats.flatMap((repeat) => repeat ?? []);
  const intervals = all.flatMap((repeat) => repeat.intervals);
  const lags = all.flatMap((repeat) => repeat.lags);
  const scrubs = all.flatMap((repeat) => repeat.scrubs);
  return {
    title: target.title,
    cells: [
      `${show(median(intervals))} / ${show(p95(intervals))}`,
      show(1000 / mean(intervals), 0),
      both(
        ratios((repeat) => mean(repeat.intervals)),
        2,
      ),
      show(median(all.map((repeat) => repeat.main))),
      both(
        ratios((repeat) => repeat.main),
        2,
      ),
      both(lags, 0),
      both(scrubs, 0),
      show(median(all.map((repeat) => repeat.heap)), 0),
    ],
  };
}

const HEAD = [
  'frame p50 / p95, ms',
  'frames a second',
  'time a frame × floor',
  'main thread, ms a frame',
  'main × floor',
  'lag, frames',
  'scrub, frames',
  'heap, MB',
];

/** One table for each number of units, the floor first in each. */
export function frameTables(cells: readonly Cell[], sizes: readonly number[]): string {
  const floor = cells.find(({ target }) => target === FLOOR);
  if (!floor) throw new Error('The floor was not measured');
  return sizes
    .map((size) => {
      const here = [floor, ...cells.filter(({ units, target }) => units === size && target !== FLOOR)]; // prettier-ignore
      const lines = here.map((cell) => lineOf(cell, floor));
      return table([`${size} units`, ...HEAD], lines.map(({ title, cells: values }) => [title, ...values])); // prettier-ignore
    })
    .join('\n\n');
}

export interface Arrivals {
  readonly title: string;
  readonly visits: readonly Arrival[];
}

/** From navigation to map and unit, and what was fetched; the first line is what the others are compared with. */
export function arrivalTable(all: readonly Arrivals[]): string {
  const [base] = all;
  const baseMap = median((base?.visits ?? []).map(({ map }) => map));
  return table(
    ['page', 'first map, ms', '× bare', 'first unit, ms', 'JS', 'CSS', 'data', 'fonts'],
    all.map(({ title, visits }) => {
      const maps = visits.map(({ map }) => map);
      const weight = visits.at(-1)?.weight;
      const kB = (value = NaN): string => show(value, 0);
      return [
        title,
        both(maps, 0),
        show(median(maps) / baseMap, 2),
        both(visits.map(({ unit }) => unit), 0), // prettier-ignore
        ...[weight?.js, weight?.css, weight?.data, weight?.fonts].map(kB),
      ];
    }),
  );
}

export function compiledTable(all: readonly Compiled[]): string {
  return table(
    ['story', 'units', 'legs', 'compiled in, ms', 'memory, MB', 'allocated a frame, bytes'],
    all.map(({ title, units, legs, milliseconds, megabytes, bytesPerFrame }) => [
      title,
      String(units),
      String(legs),
      show(milliseconds, 0),
      show(megabytes),
      show(bytesPerFrame, 0),
    ]),
  );
}
