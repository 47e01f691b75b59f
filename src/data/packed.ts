/**
 * A smaller form of the files of geo/: their texts stand apart, one list a language. A server's gzip finds more that
 * repeats in a list of Russian texts than where three languages take turns.
 */
import { languages } from '../link/hash';

type Members = Record<string, unknown>;

/** What stands for each text is an empty object; a true one has null in place of its first text. */
interface Packed {
  readonly packed: unknown;
  readonly texts: readonly (readonly (string | null)[])[];
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a text in all languages, and nothing besides. */
const isText = (members: Members): boolean => {
  const keys = Object.keys(members);
  return (
    keys.length === languages.length &&
    languages.every((language, index) => keys[index] === language) &&
    Object.values(members).every((text) => typeof text === 'string')
  );
};

/** A copy of a value of JSON in which `change` may put something else in the place of an object. */
function copy(value: unknown, change: (members: Members) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, change));
  if (!isMembers(value)) return value;
  const changed = change(value);
  if (changed !== undefined) return changed;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copy(member, change)]),
  );
}

/** Packs any value of JSON. */
export function pack(value: unknown): Packed {
  const texts = languages.map((): (string | null)[] => []);
  const packed = copy(value, (members) => {
    const empty = Object.keys(members).length === 0;
    if (!empty && !isText(members)) return undefined;
    languages.forEach((language, index) => {
      texts[index]?.push(empty ? null : (members[language] as string));
    });
    return {};
  });
  return { packed, texts };
}

const isPacked = (value: unknown): value is Packed =>
  isMembers(value) &&
  Object.keys(value).join() === 'packed,texts' &&
  Array.isArray(value['texts']) &&
  value['texts'].every(Array.isArray);

/** What was packed. A value that is not of this form is given back as it is: in development no file is packed. */
export function unpack(value: unknown): unknown {
  if (!isPacked(value)) return value;
  let next = 0;
  return copy(value.packed, (members) => {
    if (Object.keys(members).length > 0) return undefined;
    const texts = value.texts.map((list) => list[next]);
    next += 1;
    if (texts[0] === null) return {};
    return Object.fromEntries(languages.map((language, index) => [language, texts[index]]));
  });
}
