import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/check/checkData';
import { readScenarioFiles } from '../../src/cli/files';

describe('the data of geo/', () => {
  it('keeps every rule of `npm run check:data`', () => {
    expect(checkData(readScenarioFiles())).toEqual([]);
  });
});
