import type { Feature, FeatureCollection } from 'geojson';
import { anchorOf, type Scenario } from '../scenario/scenario';
import type { Place } from '../scenario/schema';

/** The number by which the map engine knows a place: its index, since numbers are quick and never move. */
const feature = (place: Place, id: number, geometry: Feature['geometry']): Feature => ({
  type: 'Feature',
  id,
  geometry,
  properties: {
    place: place.id,
    name: place.properties.name,
    kind: place.properties.kind,
    key: place.properties.key,
    rank: place.properties.rank,
  },
});

/** The places of the sheet: one point each, where the symbol and the name stand; bridges as lines besides. */
export function placeFeatures(scenario: Scenario): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: scenario.places.flatMap((place, index) => {
      if (place.properties.outside) return [];
      const point = feature(place, index, { type: 'Point', coordinates: anchorOf(place) });
      const { geometry } = place;
      return geometry.type === 'Point' ? [point] : [feature(place, index, geometry), point];
    }),
  };
}

/** Buildings with the number of the place that they are, if they are one; the others get no number. */
export function numberBuildings(
  scenario: Scenario,
  buildings: FeatureCollection,
): FeatureCollection {
  return {
    ...buildings,
    features: buildings.features.map(({ id, ...rest }) => {
      const place: unknown = rest.properties?.['place'];
      const index = typeof place === 'string' ? scenario.placeIndex.get(place) : undefined;
      const properties = { ...rest.properties, building: id };
      return index === undefined ? { ...rest, properties } : { ...rest, properties, id: index };
    }),
  };
}
