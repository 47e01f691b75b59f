import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chronicle } from '../../src/build/chronicle';
import { checkData } from '../../src/check/checkData';
import { readScenarioFiles, ROOT } from '../../src/cli/files';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { parseScenario } from '../../src/scenario/parse';
import { at, need, realScenario } from '../helpers';

const readme = readFileSync(join(ROOT, 'geo', 'README.md'), 'utf8');
const [, chapter = ''] = readme.split('### Add an event in five steps');
const block = need(/```json\n([\s\S]*?)\n```/.exec(chapter)?.[1], 'JSON block after the heading');
const example = JSON.parse(block) as {
  id: string;
  title: { en: string };
  when: { best: string };
  claims: { source: string }[];
};

/** The files of geo/ with the README's example added to the events, as its second step says. */
function withExample(event: unknown = example) {
  const files = readScenarioFiles();
  (files['events.json'] as { events: unknown[] }).events.push(event);
  return files;
}

describe('the example of geo/README.md', () => {
  it('tells of five steps', () => {
    const steps = need(chapter.split('```json')[0]).match(/^\d\. /gm);
    expect(steps).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
  });

  it('is not in the data, and breaks no rule once it is there', () => {
    expect(realScenario().events.map(({ id }) => id)).not.toContain(example.id);
    expect(checkData(withExample())).toEqual([]);
  });

  it('is shown: newest at its moment, and with its source in the chronicle', () => {
    const scenario = parseScenario(withExample());
    const best = at(example.when.best);
    const shown = (instant: number) =>
      scenario.events[frameAt(compileReplay(scenario), instant).event]?.id;
    expect(shown(best)).toBe(example.id);
    expect(shown(best - 1)).not.toBe(example.id);
    const page = chronicle(scenario, undefined);
    expect(page).toContain(example.title.en);
    expect(page).toContain(need(scenario.sources.get(need(example.claims[0]).source)).custom.short);
  });

  it('is refused by name where a step was left out', () => {
    expect(checkData(withExample({ ...example, claims: [] }))).toContainEqual(
      expect.objectContaining({ file: 'events.json', expected: expect.stringMatching(/claim/) as string }),
    );
  });
});
