/** Writes the results into the README, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { ROOT } from '../../src/cli/files';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** Throws when the README has no marks. */
export async function writeReadme(results: string): Promise<void> {
  const file = join(ROOT, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${BEGIN}`);
  const whole = `${before}${BEGIN}\n\n${results}\n\n${END}${after}`;
  writeFileSync(file, await format(whole, { parser: 'markdown', printWidth: 100 }));
}
