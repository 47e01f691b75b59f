import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { askedInstant } from '../../src/cli/askedInstant';
import { ROOT } from '../../src/cli/files';
import { realScenario } from '../helpers';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const state = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/cli/state.ts', ...args],
      { cwd: ROOT, maxBuffer: 1e7 },
      (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });

const REFUSAL = /^"[^\n]*" is not an instant [^\n]+\n$/;

interface Printed {
  readonly instant: string;
  readonly places: Record<string, { status: string; raised: boolean }>;
  readonly units: Record<string, { lon: number; lat: number; present: boolean }>;
  readonly ledger: Record<string, number>;
}

describe('the state on the command line', () => {
  it('prints the frame at an instant: at half past six the State Bank is the soviet’s', async () => {
    const { code, stdout, stderr } = await state('1917-10-25T06:30');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = JSON.parse(stdout) as Printed;
    const { places, units } = realScenario();
    expect(printed.instant).toBe('1917-10-25T06:30');
    expect(printed.places['state-bank']).toEqual({ status: 'soviet', raised: false });
    expect(Object.keys(printed.places)).toEqual(places.map((place) => place.id));
    expect(Object.keys(printed.units)).toEqual(units.map((unit) => unit.id));
  }, 30_000);

  it('refuses what is no instant of the window with one line and exit code 2', async () => {
    const { code, stdout, stderr } = await state('dawn');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(REFUSAL);
  }, 30_000);

  it.each([
    ['nothing', ''],
    ['words', 'dawn'],
    ['an instant before the window', '1917-10-23T23:59'],
    ['an instant after the window', '1917-10-27T06:01'],
    ['a New Style year', '2017-11-07T06:30'],
  ])('takes no instant from %s', (_what, argument) => {
    expect(() => askedInstant(argument, realScenario())).toThrow(RangeError);
    expect(() => askedInstant(argument, realScenario())).toThrow(
      /^"[^\n]*" is not an instant [^\n]+$/,
    );
  });
});
