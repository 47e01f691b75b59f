import type * as Later from './later';

let come: typeof Later | undefined;

/** What is asked for later, at once when it is here; else the first call fetches it. Rejects when it can't be had. */
export const loadLater = (): typeof Later | Promise<typeof Later> => come ?? fetchLater();

async function fetchLater(): Promise<typeof Later> {
  come = await import('./later');
  return come;
}
