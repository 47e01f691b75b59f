import type { FeatureCollection, Position } from 'geojson';

/** The small engraved signs of src/map/landmarkSigns.ts. */
export type LandmarkSign =
  | 'palace'
  | 'spire'
  | 'fortress-church'
  | 'great-dome'
  | 'colonnade'
  | 'five-domes'
  | 'onion-domes'
  | 'convent'
  | 'exchange'
  | 'portico'
  | 'castle'
  | 'station'
  | 'works';

/** Which buildings get a sign at city scale, and how early: rank 1 from the whole city on, 3 only nearer. */
const landmarks: Record<string, readonly [sign: LandmarkSign, rank: 1 | 2 | 3]> = {
  'b-winter-palace': ['palace', 1],
  'b-peter-paul-cathedral': ['fortress-church', 1],
  'b-st-isaac': ['great-dome', 1],
  'b-smolny-cathedral': ['convent', 1],
  'b-admiralty': ['spire', 2],
  'b-kazan-cathedral': ['colonnade', 2],
  'b-lavra': ['five-domes', 1],
  'b-trinity-izmailovsky': ['five-domes', 1],
  'b-tauride': ['portico', 2],
  'b-smolny': ['portico', 3],
  'b-mariinsky-palace': ['portico', 3],
  'b-engineers-castle': ['castle', 2],
  'b-saviour-on-blood': ['onion-domes', 3],
  'b-nikolsky-cathedral': ['five-domes', 2],
  'b-prince-vladimir': ['five-domes', 2],
  'b-preobrazhensky-cathedral': ['five-domes', 3],
  'b-exchange': ['exchange', 2],
  'b-st-nikolaevsky': ['station', 1],
  'b-st-finland': ['station', 1],
  'b-st-warsaw': ['station', 1],
  'b-st-baltic': ['station', 2],
  'b-st-tsarskoselsky': ['station', 2],
  'b-st-primorsky': ['station', 2],
  'b-putilov': ['works', 1],
  'b-metal-works': ['works', 2],
  'b-baltic-works': ['works', 2],
  'b-nobel': ['works', 2],
  'b-triangle-works': ['works', 2],
  'b-new-lessner': ['works', 3],
  'b-power-station': ['works', 3],
};

function middle(ring: readonly Position[]): Position {
  const longitudes = ring.map(([lon = 0]) => lon);
  const latitudes = ring.map(([, lat = 0]) => lat);
  return [
    (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
}

/** One point for each landmark of the sheet, with the sign to draw there. `building` holds the id of geo/. */
export function landmarksOf(buildings: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: buildings.features.flatMap(({ geometry, properties }) => {
      const landmark = landmarks[String(properties?.['id'])];
      const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : undefined;
      if (!landmark || !ring) return [];
      const [sign, rank] = landmark;
      return [
        {
          type: 'Feature' as const,
          properties: {
            sign,
            rank,
            place: Boolean(properties?.['place']) || sign === 'fortress-church',
          },
          geometry: { type: 'Point' as const, coordinates: middle(ring) },
        },
      ];
    }),
  };
}
