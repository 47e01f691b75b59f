import type { Problem } from './problems';

/** A problem for each id of a list that stood there before. */
export function repeated(file: string, things: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, path: id, expected: 'an id that stands only once' }];
  });
}
