import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { Lettering } from '../../src/map/lettering';
import { layersOf } from '../../src/map/style';

/** A map that only keeps what its layers are told to say. */
function sheet() {
  const said = new Map<string, unknown>();
  const map = {
    setLayoutProperty: (id: string, _property: string, value: unknown) => said.set(id, value),
  } as unknown as MapLibreMap;
  return { map, said };
}
const lettered = layersOf('ru').filter(
  (layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined,
);

describe('the letters of the sheet', () => {
  it('follow the language in every layer that has words, and only when it is another one', async () => {
    const { map, said } = sheet();
    const lettering = new Lettering(map, 'en', () => true);
    expect(lettering.speak('en')).toBe(false);
    expect(lettering.speak('ru')).toBe(true);
    await expect.poll(() => said.size).toBe(lettered.length);
    for (const layer of lettered) {
      expect(said.get(layer.id)).toEqual(layer.type === 'symbol' && layer.layout?.['text-field']);
    }
  });

  it('chosen before there is a sheet, or while its context was lost, are set once it is there', async () => {
    const { map, said } = sheet();
    let loaded = false;
    const lettering = new Lettering(map, 'en', () => loaded);
    lettering.speak('cs');
    await lettering.letter();
    expect(said.size).toBe(0);
    loaded = true;
    await lettering.letter();
    expect(said.size).toBe(lettered.length);
  });
});
