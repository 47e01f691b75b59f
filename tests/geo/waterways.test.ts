import { describe, expect, it, vi } from 'vitest';
import { readGround } from '../../src/cli/files';
import { densify, metresBetween } from '../../src/routing/ground';
import { blockedBridges } from '../../src/routing/routes';
import { Water } from '../../src/routing/water';
import { onSheet } from '../../src/scenario/scenario';
import type { Leg } from '../../src/scenario/schema';
import { need, realScenario } from '../helpers';

// Much work on a busy machine: the limit catches a hang, not a slow minute.
vi.setConfig({ testTimeout: 30_000 });

const scenario = realScenario();
const water = new Water(readGround());
const pathOf = (leg: Leg) => need(scenario.paths.get(leg.id));
const afloat = (leg: Leg | undefined): boolean => leg?.mode === 'ship' || leg?.mode === 'boat';

/** Metres from the quay at which one still steps ashore from a boat. */
const STEP_ASHORE = 20;

const legs = scenario.units.flatMap((unit) =>
  unit.legs.map((leg, index) => ({
    unit,
    leg,
    fromBoat: afloat(unit.legs[index - 1]),
    toBoat: afloat(unit.legs[index + 1]),
  })),
);
const onFoot = legs.filter(({ leg }) => !afloat(leg) && leg.mode !== 'rail');

describe('on land', () => {
  it.each(onFoot.map((item) => [item.leg.id, item] as const))(
    '%s crosses water on bridges only',
    (_id, { leg, fromBoat, toBoat }) => {
      const path = pathOf(leg);
      const wet = water
        .fordings(path)
        .filter(onSheet)
        .filter((point) => !fromBoat || metresBetween(point, need(path[0])) > STEP_ASHORE)
        .filter((point) => !toBoat || metresBetween(point, need(path.at(-1))) > STEP_ASHORE);
      expect(wet).toEqual([]);
    },
  );

  it('no leg crosses a bridge that is raised or held by the other side, unless it is about it', () => {
    const crossed = onFoot.flatMap(({ unit, leg }) => {
      const blocked = blockedBridges(scenario, unit, leg);
      return [...water.bridgesOf(pathOf(leg))]
        .filter((bridge) => blocked.has(bridge))
        .map((bridge) => `${leg.id} over ${bridge}`);
    });
    expect(crossed).toEqual([]);
  });
});

describe('on the water', () => {
  const ships = legs.filter(({ leg }) => afloat(leg));

  it.each(ships.map(({ leg }) => [leg.id, leg] as const))('%s stays afloat', (_id, leg) => {
    const aground = densify(pathOf(leg), 10).filter((point) => onSheet(point) && water.onLand(point));
    expect(aground).toEqual([]);
  });
});
