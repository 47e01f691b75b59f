/** Pages of single events: what a preview of a shared link shows, and a way from there to the moment on the map. */
import { readScenario } from '../cli/files';
import cs from '../i18n/messages/cs.json' with { type: 'json' };
import en from '../i18n/messages/en.json' with { type: 'json' };
import ru from '../i18n/messages/ru.json' with { type: 'json' };
import { formatLink, languages, type Language } from '../link/hash';
import type { Scenario } from '../scenario/scenario';
import type { StoryEvent } from '../scenario/schema';
import { formatClock, formatDay } from '../time/calendar';
import { escapeHtml } from './chronicle';
import { contentPolicy } from './policy';

const messages: Record<Language, typeof en> = { en, ru, cs };

/** A file of the built page: where, from its root, and what is in it. */
export interface BuiltFile {
  readonly fileName: string;
  readonly source: string;
}

/** The moment of an event, with its first place open. */
function linkTo(event: StoryEvent, scenario: Scenario, lang: Language): string {
  const place = event.places.find((id) => {
    const found = scenario.places[scenario.placeIndex.get(id) ?? -1];
    return found && !found.properties.outside;
  });
  return formatLink({ t: event.when.best, place, lang });
}

/**
 * The page of one event in one language. `site` is the address of the built page where it is known: previews need
 * whole addresses; without it they stay relative.
 */
export function eventPage(
  event: StoryEvent,
  scenario: Scenario,
  lang: Language,
  site: string | undefined,
): string {
  const words = messages[lang];
  const root = '../../';
  const address = escapeHtml(`${site ?? root}events/${lang}/${event.id}.html`);
  const picture = escapeHtml(`${site ?? root}pictures/whole-city.jpg`);
  const title = escapeHtml(event.title[lang]);
  const { best } = event.when;
  const when = escapeHtml(
    `${formatDay(best, 'os', lang)} 1917, ${formatClock(best)} (${words.also_ns.replace('{day}', formatDay(best, 'ns', lang))})`,
  );
  const text = escapeHtml(event.text[lang]);
  const sources = event.claims.map((claim) => {
    const name = scenario.sources.get(claim.source)?.custom.short ?? claim.source;
    const locator = claim.locator ? `, ${claim.locator}` : '';
    return `<li>${escapeHtml(claim.says[lang])} <cite>${escapeHtml(name + locator)}</cite></li>`;
  });
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${title} · ${escapeHtml(words.title)}</title>`,
    `<meta name="description" content="${when}. ${text}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:site_name" content="${escapeHtml(words.title)}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${when}. ${text}" />`,
    `<meta property="og:image" content="${picture}" />`,
    `<meta property="og:locale" content="${lang}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(site === undefined
      ? []
      : [
          `<meta property="og:url" content="${address}" />`,
          `<link rel="canonical" href="${address}" />`,
        ]),
    ...languages.map(
      (other) =>
        `<link rel="alternate" hreflang="${other}" href="${escapeHtml(site ?? root)}events/${other}/${event.id}.html" />`,
    ),
    `<link rel="stylesheet" href="${root}events/page.css" /></head><body><main>`,
    `<p>${escapeHtml(words.title)}</p><h1>${title}</h1><p><time>${when}</time></p><p>${text}</p>`,
    `<p><a id="open" href="${root}${escapeHtml(linkTo(event, scenario, lang))}">${escapeHtml(words.event_page_open)}</a></p>`,
    `<h2>${escapeHtml(words.claims)}</h2><ul>${sources.join('')}</ul>`,
    `<p>${escapeHtml(words.event_page_note)}.</p></main>`,
    `<script src="${root}events/open.js"></script></body></html>\n`,
  ].join('');
}

/** The pages of all events of the window, in every language. */
export function eventPages(scenario: Scenario, site: string | undefined): BuiltFile[] {
  const events = scenario.events.filter(
    ({ when }) => when.best >= scenario.start && when.best <= scenario.stop,
  );
  return languages.flatMap((lang) =>
    events.map((event) => ({
      fileName: `events/${lang}/${event.id}.html`,
      source: eventPage(event, scenario, lang, site),
    })),
  );
}

/**
 * The pages of geo/.
 *
 * @public Called through Vite's module runner, see eventPagesPlugin.ts.
 */
export const realEventPages = (site: string | undefined): BuiltFile[] =>
  eventPages(readScenario(), site);
