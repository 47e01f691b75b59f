/** Families of src/ui/fonts.css. Each name is a family of its own: the map engine picks faces by family only. */
export const font = {
  roman: 'Old Standard TT',
  italic: 'Petrograd Italic',
} as const;

/** Letters that make the browser load every subset: Latin, Latin extended, Cyrillic, Cyrillic extended. */
const SAMPLE = 'Neva řů Зимній ѣѢѳѵ';

/** Loads every face and subset before the map is made, since the map draws text only with what is already there. */
export async function loadMapFonts(): Promise<void> {
  await Promise.all(
    Object.values(font).map((family) => document.fonts.load(`24px "${family}"`, SAMPLE)),
  );
}
