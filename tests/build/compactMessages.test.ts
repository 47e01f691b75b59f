import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { compactMessage, compactMessages } from '../../src/build/compactMessages';
import { ROOT } from '../../src/cli/files';
import * as compiled from '../../src/i18n/paraglide/messages';
import { languages, type Language } from '../../src/link/hash';

type Say = (inputs: object, options?: { locale: Language }) => string;
type Catalogue = Readonly<Record<string, Say>>;

/** The catalogue as the built page has it. */
async function built(): Promise<Catalogue & { overwriteGetLocale: (get: () => string) => void }> {
  const entry = `export * from '${ROOT}/src/i18n/paraglide/messages.js';
export { overwriteGetLocale } from '${ROOT}/src/i18n/paraglide/runtime.js';`;
  const output = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      compactMessages(),
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith('the-entry') ? '\0the-entry' : undefined),
        load: (id) => (id === '\0the-entry' ? entry : undefined),
      },
    ],
    build: { write: false, lib: { entry: 'the-entry', formats: ['es'] } },
  })) as Rollup.RollupOutput[];
  const code = output[0]?.output[0].code ?? '';
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as never;
}

describe('the messages of the built page', () => {
  it('say in every language what the compiled ones say', async () => {
    const { overwriteGetLocale, ...catalogue } = await built();
    const texts = Object.entries(catalogue).filter(([, say]) => typeof say === 'function');
    const all = compiled as unknown as Catalogue;
    expect(texts.length).toBeGreaterThan(200);
    // Whatever a message asks for, it gets its name; of a count, a number.
    const inputs = new Proxy(
      {},
      { get: (_target, key) => (key === 'count' ? 3 : `<${String(key)}>`) },
    );
    for (const locale of languages) {
      overwriteGetLocale(() => locale);
      for (const [key, say] of texts) {
        const wanted = all[key]?.(inputs, { locale });
        expect(say(inputs), `${locale}: ${key}`).toBe(wanted);
        expect(say(inputs, { locale })).toBe(wanted);
      }
    }
  });

  it('are not built when they are compiled in another way', () => {
    expect(() => compactMessage('export const play = () => "Play";')).toThrow(/another way/);
  });
});
