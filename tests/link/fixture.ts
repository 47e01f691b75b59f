import fc from 'fast-check';
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

/** Hashes that nobody sane writes: noise, known keys with noise, and good values with pieces cut out. */
const noise = fc.string({ unit: 'binary', maxLength: 30 });
const good = [
  '1917-10-25T02:10',
  '1917-10-25',
  '13.2/59.94/30.31',
  'ru',
  'ns',
  '2',
  '1',
  'aurora',
  '1e309',
  '%',
];
const entry = fc
  .tuple(fc.oneof(fc.constantFrom(...keys), noise), fc.oneof(noise, fc.constantFrom(...good)))
  .map(([key, value]) => `${key}=${value}`);
const mangled = fc
  .tuple(fc.constantFrom(...good), fc.nat(16), noise)
  .map(([value, cut, more]) => value.slice(0, cut) + more + value.slice(cut + 1));
export const hashes = fc.oneof(
  noise,
  fc.array(entry, { maxLength: 12 }).map((entries) => `#${entries.join('&')}`),
  fc.tuple(fc.constantFrom(...keys), mangled).map(([key, value]) => `#${key}=${value}`),
);
