import type { Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';

/** Works that nothing cites, and what is called attested without naming who attests it. */
export function checkSources(scenario: Scenario): Problem[] {
  const cited = new Set(
    [
      ...scenario.places.flatMap(({ properties }) => properties.initial.sources),
      ...scenario.events.flatMap(({ claims }) => claims),
      ...scenario.units.flatMap((unit) => [
        ...unit.sources,
        ...unit.strength,
        ...unit.legs.flatMap((leg) => leg.sources),
      ]),
    ].map(({ source }) => source),
  );
  const unused = [...scenario.sources.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({ file: 'sources.json', path: id, expected: 'something that cites it' }));
  const unattested = scenario.places
    .filter(({ properties: { initial } }) => {
      return initial.basis === 'attested' && initial.sources.length === 0;
    })
    .map(({ id }) => ({
      file: 'places.geojson',
      path: `${id}.initial.sources`,
      expected: 'a source, since it is called attested',
    }));
  return [...unused, ...unattested];
}
