import { describe, expect, it } from 'vitest';
import { countSentences } from '../../src/check/lengths';

describe('the count of sentences', () => {
  it.each([
    ['One.', 1],
    ['One. Two! Three?', 3],
    ['He says: “Go.” They go.', 2],
    ['By 19:10. Then silence.', 2],
    ['On St Isaac’s Square N. A. Erikson waits at No. 1.', 1],
    ['Čekají do 24. října a pak 2. rota odejde.', 1],
    ['Вошли в 7 ч. утра. «Сдавайтесь!» Никто не ответил.', 3],
  ])('%s', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});
