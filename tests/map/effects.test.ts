import { describe, expect, it } from 'vitest';
import { effectsAt, phaseAt } from '../../src/map/effects';
import { anchorOf } from '../../src/scenario/scenario';
import { MINUTE, parseInstant } from '../../src/time/instant';
import { realScenario } from '../helpers';

const scenario = realScenario();
const at = (text: string) => effectsAt(scenario, parseInstant(text) ?? NaN);
const anchor = (id: string) => {
  const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
  if (!place) throw new Error(`No place ${id}`);
  return anchorOf(place);
};

describe('effects', () => {
  it('turn the Aurora’s searchlight on the bridge for a while', () => {
    expect(at('1917-10-25T03:35')).toEqual([
      {
        id: 'nikolaevsky-bridge-soviet/searchlight',
        kind: 'searchlight',
        position: anchor('aurora-anchor'),
        since: parseInstant('1917-10-25T03:30'),
        target: anchor('br-nikolaevsky'),
      },
    ]);
    expect(at('1917-10-25T03:29')).toEqual([]);
    expect(at('1917-10-25T03:43')).toEqual([]);
  });

  it('show the Aurora’s gun where she lies, and shots at the palace', () => {
    const shot = at('1917-10-25T21:41').filter(({ id }) => id.startsWith('aurora-shot/'));
    expect(shot.map(({ kind, position }) => ({ kind, position }))).toEqual([
      { kind: 'gun', position: anchor('aurora-anchor') },
      { kind: 'shots', position: anchor('winter-palace') },
    ]);
  });

  it('come from events of fire and light alone', () => {
    const lit = new Set(
      scenario.events
        .filter(({ kind, searchlight }) => kind === 'fire' || searchlight)
        .map(({ id }) => id),
    );
    for (let instant = scenario.start; instant <= scenario.stop; instant += 5 * MINUTE) {
      for (const { id } of effectsAt(scenario, instant)) {
        expect(lit).toContain(id.split('/')[0]);
      }
    }
  });

  it('go round by the story’s clock: the same at the same instant, still while it stands', () => {
    const [gun, shots] = at('1917-10-25T21:41').filter(({ id }) => id.startsWith('aurora-shot/'));
    const light = at('1917-10-25T03:35')[0];
    if (!gun || !shots || !light) throw new Error('The effects are missing');
    for (const [effect, minutes] of [
      [gun, 6],
      [shots, 6],
      [light, 12],
    ] as const) {
      const phases = Array.from({ length: 100 }, (_, step) =>
        phaseAt(effect, effect.since + (step / 100) * minutes * MINUTE + 0.1),
      );
      expect(phases).toEqual(Array.from({ length: 100 }, (_, step) => step / 100));
      expect(phaseAt(effect, effect.since + minutes * MINUTE)).toBe(0);
      expect(phaseAt(effect, effect.since - 1)).toBe(0);
    }
  });
});
