import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvFile } from '../../src/exports/csv';
import { eventsFile, placesFile, sourcesFile, stateFile } from '../../src/exports/files';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { fullReference } from '../../src/ui/reference';
import { at, need, realScenario } from '../helpers';

const scenario = realScenario();

/** Reads CSV by RFC 4180, as strictly as a program would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error('Not CSV');
}

const dangerous = /^[=+\-@\t\r]/;
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', 'a'), maxLength: 8 }),
);

describe('CSV', () => {
  it('is read back as it was written, formulas made harmless', () => {
    const row = fc.array(texts, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 5 }), (head, rows) => {
        const expected = [head, ...rows].map((cells) =>
          cells.map((value) => (dangerous.test(value) ? `'${value}` : value)),
        );
        expect(readCsv(csvFile(head, rows))).toEqual(expected);
      }),
    );
  });

  it('never begins a cell like a formula', () => {
    for (const value of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      expect(csvCell(value)).toMatch(/^"?'/);
    }
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  });
});

describe('the files to take away', () => {
  const [head, ...rows] = readCsv(eventsFile(scenario, 'ru', undefined).text);
  const column = (name: string): number => need(head).indexOf(name);

  it('hold every event in one row, in order, with both calendars and its claims', () => {
    expect(eventsFile(scenario, 'en', 'reed').text.startsWith('\uFEFFid,')).toBe(true);
    expect(eventsFile(scenario, 'en', 'reed').name).toBe('petrograd-1917-events-reed.csv');
    expect(rows.map((row) => row[0])).toEqual(scenario.events.map(({ id }) => id));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([need(head).length]));
    rows.forEach((row, index) => {
      const event = need(scenario.events[index]);
      expect(row[column('title_ru')]).toBe(event.title.ru);
      expect(at(`${row[column('os_date')]}T${row[column('os_time')]}`)).toBe(
        Math.floor(event.when.best / 60) * 60,
      );
      expect(row[column('claims')]?.split(' | ').length).toBe(event.claims.length);
    });
    const arrest = need(rows.find((row) => row[0] === 'ministers-arrested'));
    expect([arrest[column('os_date')], arrest[column('ns_date')]]).toEqual([
      '1917-10-26',
      '1917-11-08',
    ]);
  });

  it('hold every source as CSL-JSON and every place as GeoJSON', () => {
    expect(JSON.parse(sourcesFile(scenario).text)).toEqual(
      JSON.parse(JSON.stringify([...scenario.sources.values()])),
    );
    const places = JSON.parse(placesFile(scenario).text) as { features: unknown[] };
    expect(places.features.length).toBe(scenario.places.length);
  });

  it('hold the state at the playhead under its instant', () => {
    const frame = frameAt(compileReplay(scenario), at('1917-10-25T02:10'));
    const file = stateFile(scenario, frame, undefined);
    expect(file.name).toBe('petrograd-1917-state-1917-10-25T0210.json');
    expect(JSON.parse(file.text)).toMatchObject({ instant: '1917-10-25T02:10' });
  });
});

describe('a full reference', () => {
  it('names author, title and year', () => {
    const reed = need(scenario.sources.get('reed'));
    expect(fullReference(reed)).toContain('Reed');
    expect(fullReference(reed)).toContain(reed.title);
    expect(fullReference(reed)).toMatch(/\d{4}$/);
  });
});
