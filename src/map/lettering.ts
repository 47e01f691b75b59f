import type { Map as MapLibreMap } from 'maplibre-gl';
import { layersOf } from './style';
import { loadMapFonts } from './style/fonts';

/** Keeps the names on the sheet in the reader's language. */
export class Lettering {
  readonly #map: MapLibreMap;
  readonly #loaded: () => boolean;
  #language: string;

  /** `language` is that of the style as it was made; `loaded` tells whether there is a style to letter. */
  constructor(map: MapLibreMap, language: string, loaded: () => boolean) {
    this.#map = map;
    this.#language = language;
    this.#loaded = loaded;
  }

  /** Changes the language; false where it was this one already. */
  speak(language: string): boolean {
    if (language === this.#language) return false;
    this.#language = language;
    void this.letter();
    return true;
  }

  /** Letters the sheet once its faces are here; without them names would stay as they were first drawn. */
  async letter(): Promise<void> {
    const language = this.#language;
    await loadMapFonts(language).catch(() => undefined);
    if (!this.#loaded() || language !== this.#language) return;
    for (const layer of layersOf(language)) {
      if (layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined) {
        this.#map.setLayoutProperty(layer.id, 'text-field', layer.layout['text-field']);
      }
    }
  }
}
