import type * as v from 'valibot';

/** One thing that is wrong in the data: which file, where in it, and what was expected there. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly expected: string;
}

/** Thrown by the parser with everything that it found; nothing partial is ever returned beside it. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(readonly problems: readonly Problem[]) {
    super(
      problems.map((problem) => `${problem.file}: ${problem.path}: ${problem.expected}`).join('\n'),
    );
  }
}

/** Writes a valibot issue's place as `events[3].when.best`. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  const parts = (issue.path ?? []).map((item) =>
    typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`,
  );
  return parts.join('').replace(/^\./, '') || '(top)';
}

/** What was expected, in words: the schema's own message, or valibot's. */
export function expectationOf(issue: v.BaseIssue<unknown>): string {
  return issue.received === undefined
    ? issue.message
    : `${issue.message} (found ${issue.received})`;
}
