/** Longer words for values of the data, which the first picture does not need: apart, so that they come later. */
import type { Source, Status } from '../scenario/schema';
import { m } from './paraglide/messages';

const statusNotes: Record<Status, () => string> = {
  government: m.status_government_note,
  soviet: m.status_soviet_note,
  contested: m.status_contested_note,
  neutral: m.status_neutral_note,
  unknown: m.status_unknown_note,
};

const accessWords: Record<Source['custom']['access'], () => string> = {
  seed: m.access_seed,
  read: m.access_read,
  excerpt: m.access_excerpt,
  background: m.access_background,
  computed: m.access_computed,
};

export const statusNote = (status: Status): string => statusNotes[status]();
export const accessWord = (access: Source['custom']['access']): string => accessWords[access]();
