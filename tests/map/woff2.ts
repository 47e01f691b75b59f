import { brotliDecompressSync } from 'node:zlib';

/** Bytes of the header before the directory of tables (W3C, WOFF File Format 2.0, 4.1). */
const HEADER = 48;
/** Tags that the directory writes as a number: `cmap`, `glyf` and `loca`; 63 says that the tag follows. */
const [CMAP, GLYF, LOCA, SPELT] = [0, 10, 11, 63] as const;

/** The characters for which a WOFF2 font has a glyph, read from its `cmap` (formats 4 and 12). */
export function charactersOf(font: Buffer): Set<number> {
  let at = HEADER;
  const readLength = (): number => {
    let value = 0;
    for (let more = true; more; at += 1) {
      const byte = font.readUInt8(at);
      value = value * 128 + (byte & 127);
      more = byte > 127;
    }
    return value;
  };
  let [start, cmap] = [0, -1];
  for (let table = 0; table < font.readUInt16BE(12); table += 1) {
    const flags = font.readUInt8(at);
    at += (flags & 63) === SPELT ? 5 : 1;
    const tag = flags & 63;
    const isChanged = tag === GLYF || tag === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = readLength();
    if (tag === CMAP) cmap = start;
    start += isChanged ? readLength() : length;
  }
  if (cmap < 0) throw new Error('The font has no cmap');
  return readCmap(brotliDecompressSync(font.subarray(at)).subarray(cmap));
}

function readCmap(cmap: Buffer): Set<number> {
  const characters = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let code = from; code <= to && code < 0xffff; code += 1) characters.add(code);
  };
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const part = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
    const format = part.readUInt16BE(0);
    if (format === 4) {
      const twice = part.readUInt16BE(6);
      for (let i = 0; i < twice; i += 2) {
        add(part.readUInt16BE(14 + twice + 2 + i), part.readUInt16BE(14 + i));
      }
    } else if (format === 12) {
      for (let i = 0; i < part.readUInt32BE(12); i += 1) {
        add(part.readUInt32BE(16 + i * 12), part.readUInt32BE(16 + i * 12 + 4));
      }
    }
  }
  return characters;
}
