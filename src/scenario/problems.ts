import type * as v from 'valibot';

/** One thing that is wrong in the data: which file, where in it, and what was expected there. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly expected: string;
}

/** A problem in one line: `events.json: events[3].when.best: an instant such as …`. */
const inOneLine = ({ file, path, expected }: Problem): string => `${file}: ${path}: ${expected}`;

/** Thrown by the parser with everything that it found; nothing partial is ever returned beside it. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(inOneLine).join('\n'));
  }
}

type Issue = v.BaseIssue<unknown>;

/** Writes a valibot issue's place as `events[3].when.best`. */
function pathOf(issue: Issue): string {
  const parts = (issue.path ?? []).map((item) =>
    typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`,
  );
  return parts.join('').replace(/^\./, '') || '(top)';
}

/** Kinds of values, as valibot names them and as we do. */
const KINDS: Record<string, string> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  never: 'nothing more',
};

const found = (received: string): string =>
  `found ${KINDS[received] ?? (received.length > 60 ? `${received.slice(0, 60)}…` : received)}`;

/** `("a" | "b" | "c")` as `"a", "b" or "c"`. */
function choices(expected: string): string {
  const parts = expected.replace(/^\((.*)\)$/, '$1').split(' | ');
  const last = parts.pop() ?? '';
  const words = [parts.map((part) => KINDS[part] ?? part).join(', '), KINDS[last] ?? last];
  return words.filter(Boolean).join(' or ');
}

/** What was expected, in words: the schema's own where it has any. */
function expectationOf(issue: Issue): string {
  const { kind, type, received, message } = issue;
  if (kind === 'schema' && type !== 'custom') {
    const isKey = issue.path?.at(-1)?.origin === 'key';
    if (isKey && issue.expected === 'never') return 'nothing: the schema has no such key';
    if (isKey) return 'a value: it is missing';
    const wanted = choices(issue.expected ?? 'something else');
    return `${wanted} (${received === 'undefined' ? 'it is missing' : found(received)})`;
  }
  // A check of a whole object, or of nothing at all, says in its words what is wrong.
  const saysAll = /^(Object|Array|undefined)$/.test(received) || type === 'min_length';
  return saysAll ? message : `${message} (${found(received)})`;
}

/** What valibot found in a file, as problems. */
export const problemsOf = (file: string, issues: readonly Issue[]): Problem[] =>
  issues.map((issue) => ({ file, path: pathOf(issue), expected: expectationOf(issue) }));
