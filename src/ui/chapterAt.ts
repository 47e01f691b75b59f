import type { Chapter } from '../scenario/schema';
import type { Instant } from '../time/instant';

/** The chapter that an instant belongs to; undefined before the first. */
export const chapterAt = (chapters: readonly Chapter[], instant: Instant): Chapter | undefined =>
  chapters.findLast((chapter) => chapter.from <= instant);

/** The next (1) or previous (−1) chapter; back goes to the start of this one first, as players do. */
export function neighbourChapter(
  chapters: readonly Chapter[],
  instant: Instant,
  direction: 1 | -1,
): Chapter | undefined {
  const grace = 5 * 60;
  return direction === 1
    ? chapters.find((chapter) => chapter.from > instant)
    : chapters.findLast((chapter) => chapter.from < instant - grace);
}
