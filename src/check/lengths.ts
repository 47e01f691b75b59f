import type { Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import type { Texts } from '../scenario/schema';

/** Characters that a text may have, in each of the three languages. */
const MOST = { headline: 70, text: 320, claim: 200, why: 300, purpose: 60, name: 120 } as const;
const MOST_SENTENCES = 3;

/** A full stop with a capital after it; not that of an initial, nor of “St”. */
const SENTENCE_END = /(?<!(?:^|[^\p{L}])(?:\p{Lu}|St))[.!?…]["”»“)]*\s+(?=["„«“(]*\p{Lu})/u;

/** How many sentences a text has. Ordinals such as “24. října” do not end one, since no capital follows. */
export const countSentences = (text: string): number =>
  text.split(new RegExp(SENTENCE_END, 'gu')).length;

/** Texts that are longer than their place on the page. */
export function checkLengths(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const demand = (file: string, path: string, texts: Texts, kind: keyof typeof MOST): void => {
    for (const [language, text] of Object.entries(texts)) {
      if (text.length <= MOST[kind]) continue;
      const expected = `at most ${MOST[kind]} characters, not ${text.length}`;
      problems.push({ file, path: `${path}.${language}`, expected });
    }
  };
  for (const event of scenario.events) {
    demand('events.json', `${event.id}.title`, event.title, 'headline');
    demand('events.json', `${event.id}.text`, event.text, 'text');
    for (const [language, text] of Object.entries(event.text)) {
      const found = countSentences(text);
      if (found <= MOST_SENTENCES) continue;
      const expected = `at most ${MOST_SENTENCES} sentences, not ${found}`;
      problems.push({ file: 'events.json', path: `${event.id}.text.${language}`, expected });
    }
    event.claims.forEach((claim, index) => {
      demand('events.json', `${event.id}.claims[${index}].says`, claim.says, 'claim');
    });
  }
  for (const unit of scenario.units) {
    demand('units.json', `${unit.id}.name`, unit.name, 'name');
    unit.strength.forEach((claim, index) => {
      demand('units.json', `${unit.id}.strength[${index}].says`, claim.says, 'claim');
    });
    for (const leg of unit.legs) {
      demand('units.json', `${leg.id}.why`, leg.why, 'why');
      demand('units.json', `${leg.id}.purpose`, leg.purpose, 'purpose');
    }
  }
  for (const { id, properties } of scenario.places) {
    demand('places.geojson', `${id}.name`, properties.name, 'name');
    demand('places.geojson', `${id}.initial.why`, properties.initial.why, 'why');
  }
  for (const chapter of scenario.chapters) {
    demand('chapters.json', `${chapter.id}.title`, chapter.title, 'headline');
    demand('chapters.json', `${chapter.id}.text`, chapter.text, 'text');
  }
  return problems;
}
