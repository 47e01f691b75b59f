import type { Problem } from './problems';
import type { Scenario } from './scenario';
import type { Citation } from './schema';

type File = Problem['file'];

/** Everything in the files that points at something must find it; every id stands once. */
export function checkReferences(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const report = (file: File, path: string, expected: string): void => {
    problems.push({ file, path, expected });
  };
  const place = (file: File, path: string, id: string): void => {
    if (!scenario.placeIndex.has(id)) report(file, path, `a place of places.geojson, not "${id}"`);
  };
  const source = (file: File, path: string, { source: id }: Citation): void => {
    if (!scenario.sources.has(id)) report(file, path, `a source of sources.json, not "${id}"`);
  };
  const events = new Set(scenario.events.map((event) => event.id));
  const event = (file: File, path: string, id: string): void => {
    if (!events.has(id)) report(file, path, `an event of events.json, not "${id}"`);
  };
  for (const { id, properties } of scenario.places) {
    if (properties.id !== id)
      report('places.geojson', `${id}.properties.id`, `the feature's own id, "${id}"`);
    properties.initial.sources.forEach((item) => {
      source('places.geojson', `${id}.initial`, item);
    });
  }

  for (const item of scenario.events) {
    item.places.forEach((id) => {
      place('events.json', `${item.id}.places`, id);
    });
    if (item.searchlight) {
      place('events.json', `${item.id}.searchlight.from`, item.searchlight.from);
      place('events.json', `${item.id}.searchlight.to`, item.searchlight.to);
    }
    item.units.forEach((id) => {
      if (!scenario.unitIndex.has(id)) {
        report('events.json', `${item.id}.units`, `a unit of units.json, not "${id}"`);
      }
    });
    item.people.forEach((id) => {
      if (!scenario.people.has(id)) {
        report('events.json', `${item.id}.people`, `a person of people.json, not "${id}"`);
      }
    });
    item.claims.forEach((claim, index) => {
      source('events.json', `${item.id}.claims[${index}]`, claim);
    });
    item.changes.forEach((change, index) => {
      const path = `${item.id}.changes[${index}]`;
      place('events.json', path, change.place);
      const changed = scenario.places[scenario.placeIndex.get(change.place) ?? -1];
      if (change.raised !== undefined && changed && changed.properties.kind !== 'bridge') {
        report('events.json', path, 'a bridge, since only bridges are raised');
      }
    });
  }

  for (const unit of scenario.units) {
    place('units.json', `${unit.id}.home`, unit.home);
    [...unit.sources, ...unit.strength].forEach((item) => {
      source('units.json', unit.id, item);
    });
    for (const key of ['sideChanges', 'stateChanges'] as const) {
      for (const change of unit[key]) {
        if (change.event) event('units.json', `${unit.id}.${key}`, change.event);
      }
    }
    let previous: { to: string; arrive: number } = { to: unit.home, arrive: -Infinity };
    for (const leg of unit.legs) {
      place('units.json', `${leg.id}.from`, leg.from);
      place('units.json', `${leg.id}.to`, leg.to);
      leg.via.forEach((via) => {
        if (typeof via === 'string') place('units.json', `${leg.id}.via`, via);
      });
      leg.sources.forEach((item) => {
        source('units.json', leg.id, item);
      });
      leg.events.forEach((id) => {
        event('units.json', `${leg.id}.events`, id);
      });
      if (!scenario.paths.has(leg.id)) report('routes.json', leg.id, 'a route for this leg');
      if (leg.from !== previous.to) {
        report('units.json', `${leg.id}.from`, `"${previous.to}", where the unit then is`);
      }
      if (leg.depart < previous.arrive) {
        report('units.json', `${leg.id}.depart`, 'a departure after the arrival before it');
      }
      previous = leg;
    }
  }
  return problems;
}
