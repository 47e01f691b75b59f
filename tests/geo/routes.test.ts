import { describe, expect, it } from 'vitest';
import { readGeo, readGround } from '../../src/cli/files';
import { StreetNetwork } from '../../src/routing/network';
import { findRoutes } from '../../src/routing/routes';
import type { Routes } from '../../src/scenario/schema';
import { realScenario } from '../helpers';

const written = readGeo('routes.json') as Routes;

describe('geo/routes.json', () => {
  it('is what `npm run routes` finds over the streets, and every leg has its way', () => {
    const { routes, unrouted } = findRoutes(realScenario(), new StreetNetwork(readGround()));
    expect(unrouted).toEqual([]);
    const ids = [...new Set([...Object.keys(routes), ...Object.keys(written)])];
    const different = ids.filter((id) => JSON.stringify(routes[id]) !== JSON.stringify(written[id]));
    expect(different).toEqual([]);
  }, 80_000);

  it('has no route for a leg that brings its own path', () => {
    const own = realScenario()
      .units.flatMap((unit) => unit.legs)
      .filter((leg) => leg.path && written[leg.id]);
    expect(own.map((leg) => leg.id)).toEqual([]);
  });
});
