import type { Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import { formatInstant, parseInstant, type Instant } from '../time/instant';

/** What is told besides the window: the eve from the beginning of October, the aftermath to its end. */
const MONTH = [parseInstant('1917-10-01') ?? 0, parseInstant('1917-11-01') ?? 0] as const;

/** Only what leads up to the window, or follows from it, may stand outside. */
const OUTSIDE = new Set(['context', 'after']);

/** Times outside the window of the replay, or of the month for what is only told as its eve or aftermath. */
export function checkWindow(scenario: Scenario): Problem[] {
  const { start, stop } = scenario;
  const problems: Problem[] = [];
  const window = `a time from ${formatInstant(start)} to ${formatInstant(stop)}`;
  const report = (file: string, path: string, at: Instant, expected = window): void => {
    problems.push({ file, path, expected: `${expected}, not ${formatInstant(at)}` });
  };
  const inWindow = (at: Instant): boolean => at >= start && at <= stop;
  const inMonth = (at: Instant): boolean => at >= MONTH[0] && at < MONTH[1];

  for (const event of scenario.events) {
    const { best, earliest, latest } = event.when;
    if (!inWindow(best) && (event.changes.length > 0 || !OUTSIDE.has(event.kind))) {
      report('events.json', `${event.id}.when.best`, best);
    }
    for (const [key, at] of Object.entries({ earliest, best, latest })) {
      if (!inMonth(at)) report('events.json', `${event.id}.when.${key}`, at, 'a time in October');
    }
    event.claims.forEach(({ time }, index) => {
      if (time === undefined || inMonth(time)) return;
      report('events.json', `${event.id}.claims[${index}].time`, time, 'a time in October');
    });
  }
  for (const unit of scenario.units) {
    for (const leg of unit.legs) {
      // A leg of the eve must be over before the clock starts.
      const over = leg.arrive <= start && inMonth(leg.depart);
      if (!over && !inWindow(leg.depart)) report('units.json', `${leg.id}.depart`, leg.depart);
      if (!over && !inWindow(leg.arrive)) report('units.json', `${leg.id}.arrive`, leg.arrive);
    }
    const moments = { appears: unit.appears, vanishes: unit.vanishes };
    for (const [key, at] of Object.entries(moments)) {
      if (at !== undefined && !inWindow(at)) report('units.json', `${unit.id}.${key}`, at);
    }
    for (const key of ['sideChanges', 'stateChanges'] as const) {
      unit[key].forEach(({ at }, index) => {
        if (!inWindow(at)) report('units.json', `${unit.id}.${key}[${index}]`, at);
      });
    }
    unit.strength.forEach(({ at }, index) => {
      if (at !== undefined && !inMonth(at)) {
        report('units.json', `${unit.id}.strength[${index}].at`, at, 'a time in October');
      }
    });
  }
  for (const chapter of scenario.chapters) {
    if (!inWindow(chapter.from)) report('chapters.json', `${chapter.id}.from`, chapter.from);
    if (!inWindow(chapter.to)) report('chapters.json', `${chapter.id}.to`, chapter.to);
  }
  return problems;
}
