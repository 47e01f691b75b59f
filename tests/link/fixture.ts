import type { Link } from '../../src/link/hash';
import { at } from '../helpers';

export const places = ['winter-palace', 'smolny', 'br-palace'];
export const units = ['aurora', 'kerensky'];
export const accounts = ['s1', 'reed'];
export const limits = {
  start: at('1917-10-24T00:00'),
  stop: at('1917-10-27T06:00'),
  hasPlace: (id: string) => places.includes(id),
  hasUnit: (id: string) => units.includes(id),
  hasAccount: (id: string) => accounts.includes(id),
};
export const keys = [
  't',
  'place',
  'unit',
  'map',
  'lang',
  'cal',
  'rate',
  'embed',
  'autoplay',
  'view',
  'account',
  'attested',
];
const DEFAULTS: Record<string, unknown> = {
  lang: 'en',
  cal: 'os',
  rate: 1,
  embed: false,
  view: 'map',
  attested: false,
};

/** A link as it reads when what needs no saying is left out. */
export const plain = (link: Link): Link =>
  Object.fromEntries(
    Object.entries(link).filter(([key, value]) => value !== undefined && value !== DEFAULTS[key]),
  );
