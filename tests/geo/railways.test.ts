import { describe, expect, it } from 'vitest';
import { readGround } from '../../src/cli/files';
import { lineOf } from '../../src/routing/ground';
import { Water } from '../../src/routing/water';
import { need } from '../helpers';
import { railways, streets } from './groundLines';

const water = new Water(readGround());
const trains = railways.filter(({ properties: { kind } }) => kind !== 'tram');
const trams = railways.filter(({ properties: { kind } }) => kind === 'tram');

describe('the railways', () => {
  it('lead to the five termini, with their yards', () => {
    const ids = railways.map(({ properties: { id } }) => id).join();
    for (const name of ['nikolaevsky', 'finland', 'warsaw', 'baltic', 'tsarskoselsky']) {
      expect(ids).toContain(`rail-${name}`);
    }
    expect(trains.filter(({ properties: { kind } }) => kind === 'yard').length).toBeGreaterThan(5);
  });

  it.each(railways.map((line) => [line.properties.id, line] as const))(
    '%s crosses water on bridges only',
    (_id, line) => {
      expect(water.fordings(lineOf(line))).toEqual([]);
    },
  );
});

describe('the tram lines', () => {
  it('run in the middle of streets and bridges that are drawn', () => {
    const nodes = new Set(streets.flatMap((street) => lineOf(street).map((point) => point.join())));
    expect(trams.length).toBeGreaterThan(4);
    for (const tram of trams) {
      const line = lineOf(tram);
      const off = line.filter((point) => !nodes.has(point.join()) && !water.bridgeAt(point));
      expect(off, tram.properties.id).toEqual([]);
      expect([need(line[0]).join(), need(line.at(-1)).join()].every((end) => nodes.has(end))).toBe(
        true,
      );
    }
  });

  it('say which source attests them', () => {
    const silent = trams.filter(({ properties: { source } }) => !source);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
