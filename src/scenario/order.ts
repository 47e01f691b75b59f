import { formatInstant } from '../time/instant';
import type { Problem } from './problems';
import type { Scenario } from './scenario';

/** What must follow in time: the search by halves relies on it. */
export function checkOrder({ units, chapters, start, stop }: Scenario): Problem[] {
  const problems: Problem[] = [];
  const window = `a time from ${formatInstant(start)} to ${formatInstant(stop)}`;
  for (const unit of units) {
    const { id, appears, vanishes } = unit;
    const report = (path: string, expected: string): void => {
      problems.push({ file: 'units.json', path: `${id}.${path}`, expected });
    };
    for (const key of ['sideChanges', 'stateChanges'] as const) {
      unit[key].forEach(({ at }, index) => {
        const before = unit[key][index - 1];
        if (before && at < before.at) {
          report(`${key}[${index}].at`, 'a time after the change before it');
        }
      });
    }
    if (appears !== undefined && vanishes !== undefined && vanishes <= appears) {
      report('vanishes', 'a time after it appears');
    }
  }
  chapters.forEach(({ id, from, to }, index) => {
    const report = (path: string, expected: string): void => {
      problems.push({ file: 'chapters.json', path: `${id}.${path}`, expected });
    };
    for (const [path, at] of Object.entries({ from, to })) {
      if (at < start || at > stop) report(path, `${window}, not ${formatInstant(at)}`);
    }
    const before = chapters[index - 1];
    if (before && from < before.to) report('from', 'a time not before the end of the last chapter');
  });
  return problems;
}
