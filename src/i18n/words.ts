/** Messages chosen by a value of the data. Each table is checked by the compiler to be complete. */
import type { EventKind, Side, Status, UnitState } from '../scenario/schema';
import { m } from './paraglide/messages';

const statusWords: Record<Status, () => string> = {
  government: m.status_government,
  soviet: m.status_soviet,
  contested: m.status_contested,
  neutral: m.status_neutral,
  unknown: m.status_unknown,
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
export const sideWord = (side: Side): string => sideWords[side]();
export const stateWord = (state: UnitState): string => stateWords[state]();
