import type { Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import type { Status } from '../scenario/schema';

/** Changes that change nothing: the place already has that status, or the bridge already stands so. */
export function checkSameStatus(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const now = new Map<string, { status: Status; raised: boolean }>(
    scenario.places.map(({ id, properties }) => [
      id,
      { status: properties.initial.status, raised: false },
    ]),
  );
  for (const event of scenario.events) {
    event.changes.forEach(({ place, status, raised }, index) => {
      const before = now.get(place);
      if (!before) return;
      const path = `${event.id}.changes[${index}]`;
      const report = (found: string): void => {
        problems.push({
          file: 'events.json',
          path,
          expected: `a change: ${place} is already ${found}`,
        });
      };
      if (status === before.status) report(status);
      if (raised === before.raised) report(raised ? 'raised' : 'passable');
      now.set(place, { status: status ?? before.status, raised: raised ?? before.raised });
    });
  }
  return problems;
}
