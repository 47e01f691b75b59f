import type { Language } from '../link/hash';
import type { Scenario } from '../scenario/scenario';
import type { EventKind, Side, StoryEvent } from '../scenario/schema';

/** Which events the reader wants to see. */
export interface EventFilter {
  readonly side: Side | 'all';
  readonly kind: EventKind | 'all';
  /** The id of a place, or `all`. */
  readonly place: string;
  /** Words, all of which must be found in the title, the text or the names of the places. */
  readonly query: string;
}

export const everything: EventFilter = { side: 'all', kind: 'all', place: 'all', query: '' };

/** Where an event happened or what it changed, as ids. */
const idsOf = (event: StoryEvent): Set<string> =>
  new Set([...event.places, ...event.changes.map((change) => change.place)]);

const nameOf = (scenario: Scenario, id: string, language: Language): string =>
  scenario.places[scenario.placeIndex.get(id) ?? -1]?.properties.name[language] ?? '';

/** Every place that an event names, by its name in the reader's language. */
export function placesOf(scenario: Scenario, language: Language): { id: string; name: string }[] {
  const ids = new Set(scenario.events.flatMap((event) => [...idsOf(event)]));
  return [...ids]
    .map((id) => ({ id, name: nameOf(scenario, id, language) }))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}

/** The events that pass a filter, in order. */
export function matching(
  scenario: Scenario,
  filter: EventFilter,
  language: Language,
): readonly StoryEvent[] {
  const words = filter.query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return scenario.events.filter((event) => {
    if (filter.side !== 'all' && event.side !== filter.side) return false;
    if (filter.kind !== 'all' && event.kind !== filter.kind) return false;
    if (filter.place !== 'all' && !idsOf(event).has(filter.place)) return false;
    if (words.length === 0) return true;
    const names = event.places.map((id) => nameOf(scenario, id, language));
    const text = [event.title[language], event.text[language], ...names]
      .join(' ')
      .toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  });
}
