import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chronicle, escapeHtml } from '../../src/build/chronicle';
import { contentPolicy } from '../../src/build/policy';
import { jpegSize } from '../../src/build/staticPage';
import { realScenario } from '../helpers';

const scenario = realScenario();
const html = chronicle(scenario, undefined);

describe('the chronicle of the page without its program', () => {
  it('tells every event, with its sources', () => {
    for (const event of scenario.events) {
      expect(html).toContain(`<b>${escapeHtml(event.title.en)}</b>`);
      expect(html).toContain(escapeHtml(event.text.en));
    }
    expect(html.match(/<cite>[^<]+<\/cite>/g)).toHaveLength(scenario.events.length);
    expect(html).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('lets nothing of the data become markup', () => {
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
    expect([...tags].toSorted()).toEqual(
      ['article', 'b', 'cite', 'h1', 'h2', 'li', 'ol', 'p', 'span'].toSorted(),
    );
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    );
  });

  it('shows the still picture when there is one', () => {
    const withPicture = chronicle(scenario, { address: './a.jpg', width: 640, height: 400 });
    expect(withPicture).toContain('<img src="./a.jpg" width="640" height="400"');
  });

  it('stays small: below 60 kB as it travels', () => {
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });
});

describe('the built page', () => {
  it('has a policy that lets nothing in from elsewhere and runs nothing inline', () => {
    expect(contentPolicy).toContain("default-src 'none'");
    expect(contentPolicy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('reads the size of a JPEG from its frame header', () => {
    const header = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 1, 0x90, 2, 0x80];
    expect(jpegSize(new Uint8Array([...header, 0, 0]))).toEqual({ width: 640, height: 400 });
  });
});
