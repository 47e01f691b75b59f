import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/cli/files';
import { chapterAt, neighbourChapter } from '../../src/ui/chapterAt';

const { chapters, start, stop } = readScenario();

describe('the chapters of the tour', () => {
  it('follow one another without a gap to the end of the window', () => {
    chapters.forEach((chapter, index) => {
      expect(chapter.to).toBe(chapters[index + 1]?.from ?? stop);
    });
    expect(chapters[0]?.from).toBeGreaterThanOrEqual(start);
  });

  it('are found by any instant inside them', () => {
    for (const chapter of chapters) {
      expect(chapterAt(chapters, chapter.from)).toBe(chapter);
      expect(chapterAt(chapters, chapter.to - 1)).toBe(chapter);
    }
  });

  it('are walked forwards and backwards one by one', () => {
    const [first, second, third] = chapters;
    if (!first || !second || !third) throw new Error('Too few chapters');
    expect(neighbourChapter(chapters, first.from, 1)).toBe(second);
    expect(neighbourChapter(chapters, second.from, -1)).toBe(first);
    expect(neighbourChapter(chapters, third.from + 3600, -1)).toBe(third);
    expect(neighbourChapter(chapters, stop, 1)).toBeUndefined();
  });
});
