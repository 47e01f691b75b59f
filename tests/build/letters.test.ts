import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LATIN_1, lettersOf, lettersOfPage } from '../../src/build/letters';
import { ROOT } from '../../src/cli/files';

describe('the letters that the built faces hold', () => {
  it('are those of the texts as they are, as capitals and as small letters', () => {
    expect(lettersOf(['Ѣ', 'řу'])).toMatch(/^ !".*řŘ|Řř.*Уу.*Ѣѣ$/s);
    expect(lettersOf(['Ѣ', 'řу'])).not.toContain('ж');
  });

  it('are at least those of ASCII, once each', () => {
    const letters = lettersOf([]);
    for (const letter of 'Az09~\u00a0') expect(letters).toContain(letter);
    expect(letters).not.toContain('\n');
    expect(letters).not.toContain('ÿ');
    expect(LATIN_1).toMatch(/^\u00a0.*§.*é.*ÿ$/);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('of the page are those of its data, its messages and its source', () => {
    const letters = lettersOfPage(ROOT);
    const text = ['geo/events.json', 'src/i18n/messages/ru.json', 'src/i18n/messages/cs.json'].map(
      (file) => readFileSync(join(ROOT, file), 'utf8'),
    );
    const missing = [...new Set(text.join(''))].filter((letter) => !letters.includes(letter));
    expect(missing.filter((letter) => letter !== '\n')).toEqual([]);
    expect(letters).toContain('→');
    expect(letters).not.toContain('字');
  });
});
