import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { readMessages, wholeMessages, type Messages } from '../../src/build/wholeMessages';
import { ROOT } from '../../src/cli/files';

/** Builds one small module with the given messages. */
const buildWith = (messages: Record<string, Messages>) =>
  build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [wholeMessages(() => messages)],
    build: { write: false, lib: { entry: 'src/time/instant.ts', formats: ['es'] } },
  });

describe('a build', () => {
  it('goes through with every text in every language', async () => {
    await expect(buildWith(readMessages())).resolves.toBeDefined();
  });

  it.each([
    ['missing', undefined],
    ['empty', ' '],
  ])('fails when a text is %s in one of them, and names it', async (_what, play) => {
    const { cs, ...others } = readMessages();
    await expect(buildWith({ ...others, cs: { ...cs, play } })).rejects.toThrow(
      'No text for cs: play',
    );
  });
});
