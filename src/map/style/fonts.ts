/** Families of src/ui/fonts.css. Each name is a family of its own: the map engine picks faces by family only. */
export const font = {
  roman: 'Old Standard TT',
  italic: 'Petrograd Italic',
} as const;

/** Letters that make the browser load every alphabet that the names on the sheet need in a language. */
export const SAMPLES: Readonly<Record<string, string>> = {
  en: 'Neva',
  ru: 'Neva Зимній',
  cs: 'Neva řů',
};

/**
 * Loads the faces for the names in a language, before the map is made or its language is changed, since the map
 * draws text only with what is already there. Rejects when one can't be had.
 */
export async function loadMapFonts(language: string): Promise<void> {
  const sample = SAMPLES[language] ?? Object.values(SAMPLES).join('');
  await Promise.all(
    Object.values(font).map((family) => document.fonts.load(`24px "${family}"`, sample)),
  );
}
