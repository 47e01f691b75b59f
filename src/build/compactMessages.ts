/**
 * Build only: what every message of the compiled catalogue does for itself, choosing among its languages, is done by
 * one function for all; and of the catalogue's ways to find the language, only ours is kept: the session tells it.
 * Two hundred copies of the choice were a twentieth of what a first visit loads of our own code.
 */
import type { Plugin } from 'vite';
import { languages } from '../link/hash';

const MESSAGE = /\/paraglide\/messages\/(?!_index)\w+\.js$/;
const RUNTIME = 'virtual:language-runtime';
/** The choice as it is compiled, from the name of the message on. */
const CHOICE = /export const (\w+) =[^]*\(\(inputs(?: = \{\})?, options = \{\}\) => \{[^]*\}\);?/;
const IMPORT = /import \{[^}]*\} from '\.\.\/runtime\.js';/;

/** Takes the place of the compiled `runtime.js`. */
const runtime = `let language = () => 'en';
export const overwriteGetLocale = (get) => { language = get; };
export const choose = (${languages.join(', ')}) => (inputs = {}, options = {}) =>
  ({ ${languages.join(', ')} })[options.locale ?? language()](inputs);`;

/** The module of one message, its choice made by `choose`. Throws when it is not compiled as this expects. */
export function compactMessage(code: string): string {
  const name = CHOICE.exec(code)?.[1];
  const texts = languages.map((language) => `${language}_${name ?? ''}`);
  const known = IMPORT.test(code) && texts.every((text) => code.includes(`const ${text} =`));
  if (name === undefined || !known) {
    throw new Error('A message is compiled in another way than compactMessages knows');
  }
  return code
    .replace(IMPORT, `import { choose } from '${RUNTIME}';`)
    .replace(CHOICE, `export const ${name} = /*#__PURE__*/ choose(${texts.join(', ')});`);
}

export function compactMessages(): Plugin {
  return {
    name: 'petrograd:compact-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) =>
      id === RUNTIME || /\/paraglide\/runtime(\.js)?$/.test(id) ? `\0${RUNTIME}` : undefined,
    load: (id) => (id === `\0${RUNTIME}` ? runtime : undefined),
    transform(code, id) {
      return MESSAGE.test(id) ? { code: compactMessage(code), map: null } : undefined;
    },
  };
}
