import type { UnitKind } from '../scenario/schema';
import { glyphs } from './glyphs';

const pictures = new Map<string, string>();

/**
 * The glyph of a kind of unit as a CSS picture. Not an SVG element: each of those has clips and transforms of its own,
 * which the browser sorts anew whenever a unit moves.
 */
export function glyphPicture(kind: UnitKind, colour: string): string {
  const key = `${kind} ${colour}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${colour}" ` +
    `stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="${glyphs[kind]}"/></svg>`;
  const picture = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
  pictures.set(key, picture);
  return picture;
}
