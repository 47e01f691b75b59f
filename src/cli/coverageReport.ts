import * as v from 'valibot';
import type { Scenario } from '../scenario/scenario';

const rows = v.array(
  v.strictObject({
    n: v.number(),
    source: v.string(),
    locator: v.string(),
    events: v.array(v.string()),
    units: v.array(v.string()),
    note: v.optional(v.string()),
  }),
);

/**
 * The page geo/coverage.md: for each statement of the three founding texts, what shows it in the replay.
 * Throws for a row that shows nothing and gives no reason, and for an id that is not in the scenario.
 */
export function coverageReport(list: unknown, scenario: Scenario): string {
  const events = new Map(scenario.events.map((event) => [event.id, event]));
  const lines = v.parse(rows, list).map(({ n, source, locator, events: shown, units, note }) => {
    if (shown.length + units.length === 0 && !note) throw new Error(`Row ${n} shows nothing`);
    const titles = shown.map((id) => {
      const event = events.get(id);
      if (!event) throw new Error(`Row ${n}: no event ${id}`);
      return `${event.title.en} (\`${id}\`)`;
    });
    const names = units.map((id) => {
      const unit = scenario.units[scenario.unitIndex.get(id) ?? -1];
      if (!unit) throw new Error(`Row ${n}: no unit ${id}`);
      return `${unit.name.en} (unit \`${id}\`)`;
    });
    const shows = [...titles, ...names, ...(note ? [note] : [])].join('; ');
    return `| ${n} | ${source.toUpperCase()}, ${locator} | ${shows} |`;
  });
  const disputed = scenario.events.filter((event) => event.dispute).length;
  const rival = scenario.events.filter((event) => event.claims.length > 1).length;
  return `# Coverage

What the replay shows of the three texts that it was founded on: ${lines.length} statements, each with the events and
units that show it. S0 is a short English overview, S1 a Czech encyclopedia article, S2 the lead of an English one
(see sources.json). Made by \`npm run coverage\`; do not edit by hand.

Of ${scenario.events.length} events, ${rival} carry more than one claim and ${disputed} belong to a known dispute.

| n | statement in | shown by |
|---|---|---|
${lines.join('\n')}
`;
}
