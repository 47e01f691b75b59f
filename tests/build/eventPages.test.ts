import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/build/chronicle';
import { eventPage, eventPages } from '../../src/build/eventPages';
import { languages, parseLink } from '../../src/link/hash';
import { realScenario } from '../helpers';

const scenario = realScenario();
const limits = {
  start: scenario.start,
  stop: scenario.stop,
  hasPlace: (id: string) => scenario.placeIndex.has(id),
  hasUnit: (id: string) => scenario.unitIndex.has(id),
};
const shot = scenario.events.find(({ id }) => id === 'aurora-shot');
if (!shot) throw new Error('No shot');

describe('the pages of single events', () => {
  it('carry for every event of the window, in each language, its own words and its moment', () => {
    const inWindow = scenario.events.filter(
      ({ when }) => when.best >= scenario.start && when.best <= scenario.stop,
    );
    const files = eventPages(scenario, undefined);
    expect(files).toHaveLength(inWindow.length * languages.length);
    for (const lang of languages) {
      for (const event of inWindow) {
        const page = files.find(({ fileName }) => fileName === `events/${lang}/${event.id}.html`);
        const source = page?.source ?? '';
        expect(source).toContain(`<html lang="${lang}">`);
        expect(source).toContain(
          `<meta property="og:title" content="${escapeHtml(event.title[lang])}" />`,
        );
        expect(source).toContain(escapeHtml(event.text[lang]));
        const hash = /id="open" href="..\/..\/(#[^"]*)"/.exec(source)?.[1] ?? '';
        const { link, ignored } = parseLink(hash.replaceAll('&amp;', '&'), limits);
        expect(ignored).toEqual([]);
        expect(link.t).toBe(Math.floor(event.when.best / 60) * 60);
      }
    }
    expect(files.map(({ source }) => source).join('')).not.toMatch(/undefined|NaN|\{day\}/);
  });

  it('give previews whole addresses where the site is known', () => {
    const site = 'https://example.org/petrograd/';
    const known = eventPage(shot, scenario, 'en', site);
    expect(known).toContain(`<link rel="canonical" href="${site}events/en/aurora-shot.html" />`);
    expect(known).toContain(
      `<meta property="og:image" content="${site}pictures/whole-city.jpg" />`,
    );
    expect(eventPage(shot, scenario, 'en', undefined)).not.toContain('og:url');
  });
});
