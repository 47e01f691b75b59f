import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/cli/files';

const SRC = join(ROOT, 'src');
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  /** A package, or a file of the project as `src/…`. */
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => join(SRC, name))
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.includes('paraglide'));

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => ({
    file: relative(ROOT, file),
    target: name.startsWith('.') ? relative(ROOT, resolve(dirname(file), name)) : name,
  })),
);

const from = (...folders: string[]): Import[] =>
  imports.filter(({ file }) => folders.some((folder) => file.startsWith(`src/${folder}/`)));
const CORE = ['scenario', 'time', 'replay', 'check'];

describe('the core (scenario, time, replay, check)', () => {
  it('is seen by this test with its imports', () => {
    expect(from(...CORE).length).toBeGreaterThan(15);
    expect(from('map').map(({ target }) => target)).toContain('maplibre-gl');
  });

  it('knows nothing of Svelte, of MapLibre, or of the parts that show it', () => {
    const forbidden =
      /^(svelte|maplibre-gl|@lucide|node:|src\/(map|ui|playback|i18n|data|build|cli|link|routing)\b)/;
    expect(from(...CORE).filter(({ target }) => forbidden.test(target))).toEqual([]);
  });

  it('needs nothing of a browser: it compiles without the DOM', () => {
    const core = files.filter((file) => CORE.some((folder) => file.startsWith(join(SRC, folder))));
    const program = ts.createProgram(core, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file && core.includes(resolve(file.fileName)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(program.getSourceFiles().length).toBeGreaterThan(core.length);
    expect(problems).toEqual([]);
  }, 120_000);
});

describe('the parts', () => {
  it('leave time alone at the bottom: it imports nothing of the project but itself', () => {
    const out = from('time').filter(
      ({ target }) => target.startsWith('src/') && !target.startsWith('src/time/'),
    );
    expect(out).toEqual([]);
  });

  it('let the scenario know time only', () => {
    const out = from('scenario').filter(({ target }) => /^src\/(?!scenario\/|time\/)/.test(target));
    expect(out).toEqual([]);
  });

  it('leave the map engine to src/map; start.ts may take its stylesheet', () => {
    const others = imports.filter(
      ({ file, target }) => target.startsWith('maplibre-gl') && !file.startsWith('src/map/'),
    );
    expect(others.filter(({ target }) => !target.endsWith('.css'))).toEqual([]);
    expect(others.map(({ file }) => file).filter((file) => file !== 'src/start.ts')).toEqual([]);
  });

  it('keep node to the command line and the build', () => {
    const node = imports.filter(({ target }) => target.startsWith('node:'));
    expect(node.filter(({ file }) => !/^src\/(cli|build)\//.test(file))).toEqual([]);
  });
});
