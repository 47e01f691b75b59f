import { inLanguage } from '../i18n/language';
import { m } from '../i18n/paraglide/messages';
import { stateWord } from '../i18n/words';
import type { UnitFrame } from '../replay/track';
import type { Scenario } from '../scenario/scenario';
import type { Session } from './session.svelte';

/** Where a unit is and what it does, in words: "on the march, from Smolny to the telegraph". */
export function whereIs(scenario: Scenario, frame: UnitFrame, session: Session): string {
  const nameOf = (id: string): string => {
    const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
    return place ? inLanguage(place.properties.name, session) : id;
  };
  const state = stateWord(frame.state);
  return frame.moving && frame.leg
    ? m.unit_moving({ state, from: nameOf(frame.leg.from), to: nameOf(frame.leg.to) })
    : m.unit_at({ state, place: nameOf(frame.place) });
}
