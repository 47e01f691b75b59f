import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/build/policy';
import { ROOT } from '../../src/cli/files';

const rules = new Map(
  contentPolicy.split('; ').map((rule): [string, string] => {
    const [name = '', ...sources] = rule.split(' ');
    return [name, sources.join(' ')];
  }),
);

describe('the content policy', () => {
  it('lets in nothing but the page itself: no inline script, no eval, no other host', () => {
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('connect-src')).toBe("'self'");
    expect(contentPolicy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('is the one that the README tells hosts to send', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toContain(`Content-Security-Policy: ${contentPolicy}\n`);
  });
});
