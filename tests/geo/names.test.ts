import { describe, expect, it } from 'vitest';
import { realScenario } from '../helpers';

const { places } = realScenario();
const old = places.map(({ id, properties }) => [id, properties.nameOld ?? ''] as const);

/** Roots that had a yat, as they are written today and as they were. */
const YAT = {
  крепост: 'крѣпост',
  север: 'сѣвер',
  сенн: 'сѣнн',
  копейк: 'копѣйк',
  певческ: 'пѣвческ',
  совет: 'совѣт',
  алексе: 'алексѣ',
} as const;

describe('the name of a place', () => {
  it('is given in three languages, as it was spelt in 1917, and as the place is called and found today', () => {
    const without = places.filter(
      ({ properties: { nameOld, today, address } }) => !nameOld || !today || !address,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(old)('%s is in the spelling before 1918', (_id, name) => {
    for (const word of name.match(/\p{Script=Cyrillic}+/gu) ?? []) {
      // Initials and the preposition “у” stand as they are; every other word ends in a vowel, a sign or й.
      if (word.length > 1) expect(word).toMatch(/[аеёиоуыэюяѣіъьй]$/iu);
      expect(word, 'i before a vowel').not.toMatch(/и[аеёиоуыэюяѣй]/iu);
      expect(word, 'the genitive in -аго, -яго').not.toMatch(/(ого|его)$/iu);
    }
    for (const root of Object.keys(YAT)) expect(name.toLowerCase()).not.toContain(root);
  });
});
