import { parseJson } from '../scenario/json';
import { ScenarioError } from '../scenario/problems';
import { take } from './ahead';
import { unpack } from './packed';

/**
 * Fetches one file as JSON. Throws ScenarioError, which names the file and what was expected of it, when it does not
 * come or is not JSON; when `signal` gives the attempt up, what is thrown does not matter any more.
 */
export async function fetchFile(file: string, url: string, signal: AbortSignal): Promise<unknown> {
  const fail = (expected: string): ScenarioError =>
    new ScenarioError([{ file, path: '(top)', expected }]);
  let response: Response;
  let text: string;
  try {
    response = await take(url, signal);
    text = await response.text();
  } catch {
    throw fail('a file that can be reached');
  }
  if (!response.ok) throw fail(`a file that is there (the server answered ${response.status})`);
  return unpack(parseJson(file, text));
}
