/** Messages chosen by a value of the data. Each table is checked by the compiler to be complete. */
import type { EventKind, Side, Source, Status, UnitState } from '../scenario/schema';
import { m } from './paraglide/messages';

const statusWords: Record<Status, () => string> = {
  government: m.status_government,
  soviet: m.status_soviet,
  contested: m.status_contested,
  neutral: m.status_neutral,
  unknown: m.status_unknown,
};

const statusNotes: Record<Status, () => string> = {
  government: m.status_government_note,
  soviet: m.status_soviet_note,
  contested: m.status_contested_note,
  neutral: m.status_neutral_note,
  unknown: m.status_unknown_note,
};

const sideWords: Record<Side, () => string> = {
  government: m.side_government,
  soviet: m.side_soviet,
  neutral: m.side_neutral,
};

const stateWords: Record<UnitState, () => string> = {
  barracks: m.unit_state_barracks,
  assembled: m.unit_state_assembled,
  march: m.unit_state_march,
  guard: m.unit_state_guard,
  siege: m.unit_state_siege,
  sitting: m.unit_state_sitting,
  anchored: m.unit_state_anchored,
  'under-way': m.unit_state_under_way,
  withdrawn: m.unit_state_withdrawn,
  arrested: m.unit_state_arrested,
  dispersed: m.unit_state_dispersed,
  parley: m.unit_state_parley,
  'at-large': m.unit_state_at_large,
};

const accessWords: Record<Source['custom']['access'], () => string> = {
  seed: m.access_seed,
  read: m.access_read,
  excerpt: m.access_excerpt,
  background: m.access_background,
  computed: m.access_computed,
};

const kindWords: Record<EventKind, () => string> = {
  control: m.kind_control,
  movement: m.kind_movement,
  politics: m.kind_politics,
  order: m.kind_order,
  fire: m.kind_fire,
  communication: m.kind_communication,
  'daily-life': m.kind_daily_life,
  context: m.kind_context,
  after: m.kind_after,
};

export const kindWord = (kind: EventKind): string => kindWords[kind]();
export const statusWord = (status: Status): string => statusWords[status]();
export const statusNote = (status: Status): string => statusNotes[status]();
export const sideWord = (side: Side): string => sideWords[side]();
export const stateWord = (state: UnitState): string => stateWords[state]();
export const accessWord = (access: Source['custom']['access']): string => accessWords[access]();
