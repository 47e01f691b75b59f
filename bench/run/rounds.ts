/** Goes through all cells again and again, so that a slow minute of the machine falls on all of them. */
import type { Browser } from 'playwright-core';
import { visit } from './browser';
import { calibrate, measureCell, openTarget, type Repeat, type Way } from './cell';
import { median } from './numbers';
import { FLOOR, type TargetRow } from './targets';

export interface Cell {
  readonly target: TargetRow;
  readonly units: number;
  readonly repeats: (Repeat | undefined)[];
  /** Why it can't be measured; the first failure ends the trying. */
  failed?: string;
}

/** Where the slider is pressed, round after round. */
const SHARES = [0.2, 0.7, 0.4, 0.85, 0.3, 0.6, 0.15, 0.75, 0.5, 0.25];
const SCRUBS = 2;

async function once(
  browser: Browser,
  address: string,
  cell: Cell,
  ways: Map<Cell, Way>,
  round: number,
): Promise<Repeat> {
  const target = await visit(browser);
  try {
    await openTarget(target, address, cell.target.name, cell.units);
    if (cell.target.shows && !ways.has(cell)) ways.set(cell, await calibrate(target));
    const shares = Array.from(
      { length: SCRUBS },
      (_, press) => SHARES[(round * SCRUBS + press) % SHARES.length] ?? 0.5,
    );
    return await measureCell(target, ways.get(cell), shares);
  } catch (error) {
    throw target.complaints.length > 0 ? new Error(target.complaints[0]) : error;
  } finally {
    await target.close();
  }
}

/** Measures each target with each number of units, `rounds` times; the floor, which draws none, once a round. */
export async function measureRounds(
  browser: Browser,
  address: string,
  targets: readonly TargetRow[],
  sizes: readonly number[],
  rounds: number,
  say: (line: string) => void,
): Promise<Cell[]> {
  const cells: Cell[] = targets.flatMap((target) =>
    (target === FLOOR
      ? [0]
      : sizes.filter((size) => target.only === undefined || target.only === size)
    ).map((units) => ({ target, units, repeats: [] })),
  );
  const ways = new Map<Cell, Way>();
  for (let round = 0; round < rounds; round += 1) {
    for (const cell of cells) {
      if (cell.failed !== undefined) continue;
      const name = `${round + 1}/${rounds} ${cell.target.title}, ${cell.units} units`;
      try {
        const repeat = await once(browser, address, cell, ways, round);
        cell.repeats[round] = repeat;
        say(`${name}: frame ${median(repeat.intervals).toFixed(1)} ms, main ${repeat.main.toFixed(1)} ms`); // prettier-ignore
      } catch (error) {
        cell.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        say(`${name}: ${cell.failed}`);
      }
    }
  }
  return cells;
}
