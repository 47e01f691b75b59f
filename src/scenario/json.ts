import { ScenarioError } from './problems';

/** Reads a file's text as JSON. Throws ScenarioError, which names the file, for anything else: cut off, or a page. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ScenarioError([{ file, path: '(top)', expected: 'JSON, whole' }]);
  }
}
