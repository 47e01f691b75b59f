import type { ExpressionSpecification } from 'maplibre-gl';
import type { Side, Status } from '../../scenario/schema';

/** A colour by day, by night and, where a straight mixture of the two would be mud, at dusk. */
interface Tint {
  readonly day: string;
  readonly dusk?: string;
  readonly night: string;
}

/**
 * The ground by role: warm paper, engraved blue-grey water, quiet ochre blocks with paler streets between them. At
 * dusk the paper turns to violet grey while the water still holds the sky; by night it is the same sheet under a lamp.
 */
export const ground = {
  table: { day: '#cfc2a3', dusk: '#8f8788', night: '#11141a' },
  water: { day: '#b4c5c3', dusk: '#7f97a6', night: '#152634' },
  waterLine: { day: '#6d8b90', dusk: '#55707f', night: '#3c5a70' },
  land: { day: '#f2ead5', dusk: '#c6bab2', night: '#1f2228' },
  block: { day: '#e6d8b6', dusk: '#b0a39b', night: '#282a30' },
  shore: { day: '#56676a', dusk: '#42525c', night: '#58707f' },
  coping: { day: '#f4ecd9', dusk: '#cfc2b6', night: '#343a42' },
  park: { day: '#d3d6ad', dusk: '#92998a', night: '#1f2b26' },
  parkEdge: { day: '#8c9468', dusk: '#646d5c', night: '#3c4b3e' },
  square: { day: '#f3ead3', dusk: '#c4b8ae', night: '#33343a' },
  street: { day: '#fcf8ec', dusk: '#d3c7bc', night: '#42434a' },
  mainStreet: { day: '#fcf8ec', dusk: '#e2d3bd', night: '#5c5344' },
  streetCasing: { day: '#b8a57d', dusk: '#81766f', night: '#14161a' },
  railway: { day: '#5f5447', dusk: '#4a443f', night: '#7c756c' },
  building: { day: '#cfb688', dusk: '#94836f', night: '#46413a' },
  buildingEdge: { day: '#75603f', dusk: '#5a4d3f', night: '#8b7b5c' },
  buildingLight: { day: '#fffbef', dusk: '#d9cbbd', night: '#6d675c' },
  shadow: { day: '#9c8762', dusk: '#665b54', night: '#0c0d11' },
  bridge: { day: '#f6eedb', dusk: '#cabeb2', night: '#57534c' },
  bridgeEdge: { day: '#5d5345', dusk: '#4c463f', night: '#948a78' },
  label: { day: '#453b2d', dusk: '#332b22', night: '#e0d7c3' },
  labelHalo: { day: '#f4ecd8', dusk: '#d6cabf', night: '#16191f' },
  areaLabel: { day: '#6d5f49', dusk: '#4c4233', night: '#b3aa96' },
  waterLabel: { day: '#33535d', dusk: '#1d3844', night: '#a6c2cd' },
  waterHalo: { day: '#bccbc8', dusk: '#9fb3bd', night: '#13222f' },
  parkLabel: { day: '#55602f', dusk: '#38421f', night: '#9fb08d' },
  parkHalo: { day: '#dbddba', dusk: '#aab29f', night: '#1a241f' },
  /** Nothing by day; electric light, or the want of it, by night. */
  window: { day: 'rgba(255, 214, 138, 0)', dusk: 'rgba(255, 214, 138, 0.4)', night: '#ffd98f' },
  dark: { day: 'rgba(8, 9, 12, 0)', dusk: 'rgba(8, 9, 12, 0.2)', night: 'rgba(8, 9, 12, 0.5)' },
} as const satisfies Record<string, Tint>;

/** Street lamps: their own light, whatever the hour. */
export const lampLight = '#ffcf7d';

/** Where dusk stands between day (0) and night (1): the sun some two degrees down. */
const DUSK = 0.45;
/** From here on lettering is light on dark; a gradual change would pass through grey on grey. */
const LETTERS_TURN = 0.6;

/**
 * The sides and statuses: the loudest colours on the sheet, the same by day and night. They stay apart for every
 * common kind of colour blindness and in grey (a test measures every pair).
 */
export const statusColour: Record<Status, string> = {
  government: '#1f4f91',
  soviet: '#c8321f',
  contested: '#581b66',
  neutral: '#8a7f6c',
  unknown: '#645b4c',
};

/** What every status is drawn on, so that it reads on any ground by day and by night. */
export const statusPlate = { fill: '#fffaf0', edge: '#2b2620' } as const;

export const sideColour: Record<Side, string> = {
  government: statusColour.government,
  soviet: statusColour.soviet,
  neutral: '#6f6757',
};

const night: ExpressionSpecification = ['global-state', 'night'];

/** A paint value that follows the light: `night` is 0 by day, 1 by night. */
export const lit = (tint: Tint): ExpressionSpecification =>
  tint.dusk === undefined
    ? ['interpolate', ['linear'], night, 0, tint.day, 1, tint.night]
    : ['interpolate', ['linear'], night, 0, tint.day, DUSK, tint.dusk, 1, tint.night];

/** The colour of lettering and its halo: towards dusk with the ground, then at once to what is read by night. */
export const litLetters = (tint: Tint): ExpressionSpecification => [
  'case',
  ['<', night, LETTERS_TURN],
  tint.dusk === undefined
    ? tint.day
    : ['interpolate', ['linear'], night, 0, tint.day, DUSK, tint.dusk],
  tint.night,
];

/** A number that grows from nothing at dusk to `most` by night. */
export const afterDark = (most: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  night,
  0.2,
  0,
  0.8,
  most,
];
