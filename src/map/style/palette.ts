import type { ExpressionSpecification } from 'maplibre-gl';
import type { Side, Status } from '../../scenario/schema';

/** A colour by day and by night. */
interface Tint {
  readonly day: string;
  readonly night: string;
}

/**
 * The ground by role: warm paper, engraved water, quiet ochre blocks. By night the same sheet under a lamp:
 * darker and bluer, the streets still paler than the blocks.
 */
export const ground = {
  table: { day: '#d9cdb3', night: '#161a22' },
  water: { day: '#a9bdbd', night: '#1d2c3a' },
  waterLine: { day: '#86a0a3', night: '#2f4658' },
  land: { day: '#efe5cd', night: '#2b2c31' },
  shore: { day: '#6f7f7c', night: '#3d5161' },
  park: { day: '#cfd3a8', night: '#2a352d' },
  square: { day: '#f3ebd7', night: '#3a3a3d' },
  street: { day: '#fbf6e8', night: '#45444a' },
  streetCasing: { day: '#cdbb98', night: '#1f2026' },
  mainStreet: { day: '#fffaf0', night: '#6a6253' },
  railway: { day: '#6d6153', night: '#77706a' },
  building: { day: '#d8c19a', night: '#4a443c' },
  buildingEdge: { day: '#8c7350', night: '#857458' },
  shadow: { day: '#b79f78', night: '#15161b' },
  bridge: { day: '#f6eedb', night: '#5a554d' },
  bridgeEdge: { day: '#5d5345', night: '#948a78' },
  label: { day: '#4a4032', night: '#d8cfbb' },
  labelHalo: { day: '#f4ecd8', night: '#1c1e24' },
  waterLabel: { day: '#3f5f68', night: '#9db9c4' },
  waterHalo: { day: '#b6c8c7', night: '#1a2733' },
} as const satisfies Record<string, Tint>;

/**
 * The sides and statuses: the loudest colours on the sheet, the same by day and night. Vermilion and blue stay
 * apart for every common kind of colour blindness and in grey (a test measures it).
 */
export const statusColour: Record<Status, string> = {
  government: '#1f4f91',
  soviet: '#c8321f',
  contested: '#7a3b8f',
  neutral: '#8a7f6c',
  unknown: '#b5ab98',
};

export const sideColour: Record<Side, string> = {
  government: statusColour.government,
  soviet: statusColour.soviet,
  neutral: '#6f6757',
};

/** A paint value that follows the light: `night` is 0 by day, 1 by night. */
export const lit = ({ day, night }: Tint): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['global-state', 'night'],
  0,
  day,
  1,
  night,
];
