/** Files that are asked for before the program that reads them is here. */

const asked = new Map<string, Promise<Response>>();

/** Asks for files. One that does not come is the trouble of whoever takes it. */
export function askAhead(urls: readonly string[]): void {
  for (const url of urls) {
    const answer = fetch(url);
    answer.catch(() => undefined);
    asked.set(url, answer);
  }
}

/** The answer that was asked for ahead; from the second time on, or where none was, a new one. */
export function take(url: string, signal: AbortSignal): Promise<Response> {
  const ahead = asked.get(url);
  asked.delete(url);
  return ahead ?? fetch(url, { signal });
}
