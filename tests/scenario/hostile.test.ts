import { describe, expect, it } from 'vitest';
import { chronicle } from '../../src/build/chronicle';
import { eventPages } from '../../src/build/eventPages';
import { readScenarioFiles } from '../../src/cli/files';
import { parseScenario, type ScenarioFiles } from '../../src/scenario/parse';
import { hostile, PAYLOAD } from '../fixtures/hostile';
import { withValue } from '../helpers';

const files = readScenarioFiles();
const names = Object.keys(files) as (keyof ScenarioFiles)[];
/** One path of each kind that the attack leaves alone, its numbers taken for any. */
const kept = new Map<string, [keyof ScenarioFiles, ...(string | number)[]]>();
const attacked = Object.fromEntries(
  names.map((name) => [
    name,
    hostile(name, files[name], (path) => {
      const kind = [name, ...path].join('.').replace(/\.\d+\b/g, '.*');
      const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      if (!kept.has(kind)) kept.set(kind, [name, ...keys]);
    }),
  ]),
) as unknown as ScenarioFiles;

describe('hostile texts', () => {
  it('are in every text that the schema leaves free', () => {
    expect(kept.size).toBeGreaterThan(30);
    for (const [kind, keys] of kept) {
      expect(() => parseScenario(withValue(files, keys, PAYLOAD)), kind).toThrow(/: /);
    }
  });

  it('are texts in the pages that are built from the data, and nothing else', () => {
    const scenario = parseScenario(attacked);
    const pages = [
      chronicle(scenario, undefined),
      ...eventPages(scenario, undefined).map(({ source }) => source),
    ];
    for (const page of pages) {
      expect(page).toContain('&lt;img src=x');
      expect(page).not.toMatch(/<img src=x|<svg|<iframe|<script>|"javascript:|\sonerror="/);
    }
  });
});
