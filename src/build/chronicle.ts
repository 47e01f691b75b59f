/** The events as static HTML: what the page says when its program does not run. */
import { readScenario } from '../cli/files';
import messages from '../i18n/messages/en.json' with { type: 'json' };
import type { Scenario } from '../scenario/scenario';
import type { StoryEvent } from '../scenario/schema';
import { formatClock, formatDay } from '../time/calendar';
import { DAY } from '../time/instant';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A message with its values put in: the same words as on the running page. */
const fill = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

function timeWords({ kind, best, earliest, latest }: StoryEvent['when']): string {
  const words: Record<StoryEvent['when']['kind'], string> = {
    exact: messages.time_exact,
    about: messages.time_about,
    between: messages.time_between,
    after: messages.time_after,
    before: messages.time_before,
    'part-of-day': messages.time_part_of_day,
    day: messages.time_day,
  };
  return fill(words[kind], {
    time: formatClock(best),
    from: formatClock(earliest),
    to: formatClock(latest),
  });
}

function entry(event: StoryEvent, scenario: Scenario): string {
  const names = event.claims.map(
    ({ source }) => scenario.sources.get(source)?.custom.short ?? source,
  );
  return [
    `<li><span>${escapeHtml(timeWords(event.when))}</span> `,
    `<b>${escapeHtml(event.title.en)}</b>`,
    `<p>${escapeHtml(event.text.en)} `,
    `<cite>${escapeHtml([...new Set(names)].join('; '))}</cite></p></li>`,
  ].join('');
}

export interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The title, the still picture when there is one, and every event with its sources, day by day. */
export function chronicle(scenario: Scenario, picture: Picture | undefined): string {
  const days = new Map<number, StoryEvent[]>();
  for (const event of scenario.events) {
    const day = Math.floor(event.when.best / DAY);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  const parts = [
    '<article class="chronicle">',
    `<h1>${escapeHtml(messages.title)}</h1>`,
    `<p class="lead">${escapeHtml(messages.subtitle)}. ${escapeHtml(messages.lead)}</p>`,
    `<p>${escapeHtml(messages.chronicle_note)}</p>`,
  ];
  if (picture) {
    const { address, width, height } = picture;
    parts.push(
      `<img src="${escapeHtml(address)}" width="${width}" height="${height}" loading="lazy" `,
      `alt="${escapeHtml(messages.chronicle_picture)}" />`,
    );
  }
  for (const [day, events] of days) {
    const title = `${formatDay(day * DAY, 'os', 'en')} (${formatDay(day * DAY, 'ns', 'en')} ${messages.new_style})`;
    parts.push(`<h2>${escapeHtml(title)}</h2><ol>`);
    for (const event of events) parts.push(entry(event, scenario));
    parts.push('</ol>');
  }
  parts.push('</article>');
  return parts.join('');
}

/**
 * The chronicle of geo/.
 *
 * @public Called through Vite's module runner, see staticPage.ts.
 */
export const realChronicle = (picture: Picture | undefined): string =>
  chronicle(readScenario(), picture);
