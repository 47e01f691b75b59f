import { describe, expect, it } from 'vitest';
import { StreetNetwork } from '../../src/routing/network';
import type { Position } from '../../src/scenario/schema';
import { need } from '../helpers';
import { ground } from './fixture';

const network = new StreetNetwork(ground);
const SOUTH: Position = [30.28, 59.9385];
const NORTH: Position = [30.28, 59.9465];
const none = new Set<string>();
const way = (blocked: Iterable<string>, via: Position[] = []): Position[] | undefined =>
  network.route(SOUTH, via, NORTH, new Set(blocked));
const bridges = (path: Position[] | undefined): string[] => [
  ...network.water.bridgesOf(need(path, 'way')),
];

describe('the way over the streets', () => {
  it('begins and ends exactly where it was asked to', () => {
    const path = need(way(none));
    expect(path[0]).toEqual(SOUTH);
    expect(path.at(-1)).toEqual(NORTH);
  });

  it('takes the nearer bridge and never the water', () => {
    expect(bridges(way(none))).toEqual(['west']);
    expect(network.water.fordings(need(way(none)))).toEqual([]);
  });

  it('goes round by the other bridge when the nearer is blocked', () => {
    expect(bridges(way(['west']))).toEqual(['east']);
  });

  it('is not there when every bridge is blocked, and is again when they are not', () => {
    expect(way(['west', 'east'])).toBeUndefined();
    expect(bridges(way(none))).toEqual(['west']);
  });

  it('is not there to a street that nothing joins', () => {
    expect(network.route(SOUTH, [], [30.215, 59.99], none)).toBeUndefined();
  });

  it('passes the points that it was sent through', () => {
    expect(bridges(way(none, [[30.35, 59.9425]]))).toEqual(['east']);
  });

  it('has no idle points: the quay is one straight stretch', () => {
    const path = need(network.route([30.25, 59.939], [], [30.35, 59.939], none));
    expect(path).toEqual([[30.25, 59.939], [30.35, 59.939]]); // prettier-ignore
  });

  it('has coordinates of five decimals', () => {
    for (const value of need(way(none)).flat()) expect(value).toBe(Number(value.toFixed(5)));
  });
});
