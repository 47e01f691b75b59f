import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeo, ROOT } from '../../src/cli/files';
import { pack, unpack } from '../../src/data/packed';

const there = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Values of JSON with many texts in them, and with objects that look like texts or like what is packed. */
const { tree: json } = fc.letrec((tie) => {
  const texts = fc.record({ en: fc.string(), ru: fc.string(), cs: fc.string() });
  const almost = fc.record({ en: tie('tree'), ru: fc.string(), cs: fc.string(), be: fc.string() }, { requiredKeys: [] }); // prettier-ignore
  const packed = fc.record({ packed: tie('tree'), texts: fc.array(fc.array(fc.string())) });
  return {
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.jsonValue({ maxDepth: 2 }),
      texts,
      fc.constant({}),
      fc.array(tie('tree')),
      fc.dictionary(fc.string(), tie('tree')),
      almost,
      packed,
    ),
  };
});

describe('what is packed', () => {
  it('is unpacked as it was, whatever it is', () => {
    fc.assert(
      fc.property(json, (value) => {
        const plain = there(value);
        expect(unpack(there(pack(plain)))).toEqual(plain);
      }),
    );
  });

  it.each(
    readdirSync(join(ROOT, 'geo'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('json'),
    ),
  )('is unpacked as it was: %s', (name) => {
    const value = readGeo(name);
    expect(JSON.stringify(unpack(there(pack(value))))).toBe(JSON.stringify(value));
  });

  it('holds its texts one language after the other', () => {
    const value = { a: { en: 'one', ru: 'один', cs: 'jedna' }, b: [{}, { en: 'two' }] };
    expect(pack(value)).toEqual({
      packed: { a: {}, b: [{}, { en: 'two' }] },
      texts: [
        ['one', null],
        ['один', null],
        ['jedna', null],
      ],
    });
  });
});

describe('what is not packed', () => {
  it.each([null, 'none', 7, [], {}, { packed: 1 }, { packed: {}, texts: 'none' }])(
    'is left as it is: %j',
    (value) => {
      expect(unpack(value)).toBe(value);
    },
  );
});
