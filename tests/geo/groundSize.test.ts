import { describe, expect, it } from 'vitest';
import { groundBytes, GROUND_LIMIT, sizeTable } from '../../src/cli/sizeTable';

const files = [
  { name: 'assets/index-CozIT50f.js', bytes: 300_000 },
  { name: 'assets/maplibre-gl-worker-DTh23QKw.js', bytes: 90_000 },
  { name: 'assets/index-CIr3wxvl.css', bytes: 12_340 },
  { name: 'assets/old-standard-tt-latin-400-normal-CksAFory.woff2', bytes: 20_000 },
  { name: 'assets/old-standard-tt-latin-400-normal-CEoEX30F.woff', bytes: 25_000 },
  { name: 'assets/events-uFIDBGte.json', bytes: 100_000 },
  { name: 'assets/places-BIyx9GJ-.geojson', bytes: 20_000 },
  { name: 'assets/land-BEJzLIK0.geojson', bytes: 13_000 },
  { name: 'assets/streets-Dayjufxk.geojson', bytes: 60_000 },
];

describe('the table of sizes', () => {
  const table = sizeTable(files);

  it('has a row for each part of the app', () => {
    expect(table).toContain('| JS, app | 300.0 |');
    expect(table).toContain('| JS, map worker | 90.0 |');
    expect(table).toContain('| CSS | 12.3 |');
    expect(table).toContain('| Story data | 120.0 |');
    expect(table).toContain('| Ground: land | 13.0 |');
    expect(table).toContain('| **Ground, total** | **73.0** |');
  });

  it('leaves out the fonts that no browser of today asks for', () => {
    expect(table).toMatch(/\| Fonts[^|]*\| 20\.0 \|/);
    expect(table).toContain('| **All** | **615.3** |');
  });

  it('says whether the ground keeps its limit', () => {
    expect(groundBytes(files)).toBe(73_000);
    expect(table).toContain('The ground is within its limit of 450.0 kB.');
    const heavy = [{ name: 'assets/land-BEJzLIK0.geojson', bytes: GROUND_LIMIT + 1 }];
    expect(sizeTable(heavy)).toContain('The ground is OVER its limit');
  });
});
