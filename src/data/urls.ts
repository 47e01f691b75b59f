/** Where the built page has the files of geo/. */
import buildingsUrl from '../../geo/ground/buildings.geojson?url';
import bridgesUrl from '../../geo/ground/bridges.geojson?url';
import canalsUrl from '../../geo/ground/canals.geojson?url';
import labelsUrl from '../../geo/ground/labels.geojson?url';
import landUrl from '../../geo/ground/land.geojson?url';
import parksUrl from '../../geo/ground/parks.geojson?url';
import railwaysUrl from '../../geo/ground/railways.geojson?url';
import streetsUrl from '../../geo/ground/streets.geojson?url';
import chaptersUrl from '../../geo/chapters.json?url';
import eventsUrl from '../../geo/events.json?url';
import peopleUrl from '../../geo/people.json?url';
import placesUrl from '../../geo/places.geojson?url';
import routesUrl from '../../geo/routes.json?url';
import sourcesUrl from '../../geo/sources.json?url';
import unitsUrl from '../../geo/units.json?url';
import type { DetailName, GroundName } from '../map/style';
import type { ScenarioFiles } from '../scenario/parse';

export const storyUrls: Record<keyof ScenarioFiles, string> = {
  'places.geojson': placesUrl,
  'units.json': unitsUrl,
  'events.json': eventsUrl,
  'sources.json': sourcesUrl,
  'people.json': peopleUrl,
  'routes.json': routesUrl,
  'chapters.json': chaptersUrl,
};

export const groundUrls: Record<GroundName, string> = {
  land: landUrl,
  canals: canalsUrl,
  streets: streetsUrl,
  bridges: bridgesUrl,
  railways: railwaysUrl,
  parks: parksUrl,
};

export const detailUrls: Record<DetailName, string> = {
  buildings: buildingsUrl,
  labels: labelsUrl,
};
