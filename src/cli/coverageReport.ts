import * as v from 'valibot';
import { problemsOf, ScenarioError } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';

const ids = v.array(v.string());
const rows = v.array(
  v.strictObject({
    n: v.number(),
    source: v.string(),
    locator: v.string(),
    events: ids,
    units: ids,
    note: v.optional(v.string()),
  }),
);
const disputes = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^D\d\d$/)),
    question: v.string(),
    shown: v.string(),
    events: v.pipe(ids, v.minLength(1, 'an event that shows the dispute')),
  }),
);

/** Throws ScenarioError for a file that is not as its schema says. */
function read<S extends v.GenericSchema>(
  file: string,
  schema: S,
  value: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ScenarioError(problemsOf(file, result.issues));
  return result.output;
}

/** Whatever the page names must be in the scenario; its name is given with its id. */
function namer(scenario: Scenario) {
  const events = new Map(scenario.events.map((event) => [event.id, event]));
  return {
    event: (id: string, where: string): string => {
      const event = events.get(id);
      if (!event) throw new Error(`${where}: no event ${id}`);
      return `${event.title.en} (\`${id}\`)`;
    },
    unit: (id: string, where: string): string => {
      const unit = scenario.units[scenario.unitIndex.get(id) ?? -1];
      if (!unit) throw new Error(`${where}: no unit ${id}`);
      return `${unit.name.en} (unit \`${id}\`)`;
    },
  };
}

/**
 * The page geo/coverage.md: for each statement of the three founding texts, what shows it in the replay, and for each
 * known dispute, what is shown by default and where its claims stand. Throws for a row that shows nothing and gives no
 * reason, for an id that is not in the scenario, and for a dispute on which fewer than two claims stand.
 */
export function coverageReport(
  { coverage, disputed }: { readonly coverage: unknown; readonly disputed: unknown },
  scenario: Scenario,
): string {
  const name = namer(scenario);
  const statements = read('coverage.json', rows, coverage).map(
    ({ n, source, locator, events, units, note }) => {
      const where = `Row ${n}`;
      if (events.length + units.length === 0 && !note) throw new Error(`${where} shows nothing`);
      const shows = [
        ...events.map((id) => name.event(id, where)),
        ...units.map((id) => name.unit(id, where)),
        ...(note ? [note] : []),
      ];
      return `| ${n} | ${source.toUpperCase()}, ${locator} | ${shows.join('; ')} |`;
    },
  );
  const questions = read('disputes.json', disputes, disputed).map(
    ({ id, question, shown, events }) => {
      const names = events.map((event) => name.event(event, id)).join('; ');
      const claims = scenario.events
        .filter((event) => events.includes(event.id))
        .flatMap((event) => event.claims).length;
      if (claims < 2) throw new Error(`${id}: fewer than two claims`);
      return `| ${id} | ${question} | ${shown} | ${names} | ${claims} |`;
    },
  );
  const rival = scenario.events.filter((event) => event.claims.length > 1).length;
  return `# Coverage

Made by \`npm run coverage\` from coverage.json, disputes.json and events.json; do not edit by hand.

## Statements

What the replay shows of the three texts that it was founded on: ${statements.length} statements, each with the events
and units that show it. S0 is a short English overview, S1 a Czech encyclopedia article, S2 the lead of an English one
(see sources.json).

| n | statement in | shown by |
|---|---|---|
${statements.join('\n')}

## Disputes

Where sources contradict each other, every claim stands beside the others; ${rival} of ${scenario.events.length} events
carry more than one. The known disputes are ${questions.length}. What is shown by default is a choice of this project; to
see the days by the times of one source, choose its account on the page.

| id | question | shown by default | events | claims |
|---|---|---|---|---|
${questions.join('\n')}
`;
}
