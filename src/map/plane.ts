import type { Position } from '../scenario/schema';

/** Degrees to the map engine's square of the world, 0 to 1 from west to east and from north to south (Web Mercator). */
export const eastward = (lon: number): number => (lon + 180) / 360;
export const southward = (lat: number): number => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

/**
 * How the camera lays the flat map on the screen: pixels from the map's top left corner are
 * x = left + xEast × e + xSouth × s and y likewise, with e and s counted from the plane's own point of the world.
 */
export interface Plane {
  readonly east: number;
  readonly south: number;
  readonly left: number;
  readonly top: number;
  readonly xEast: number;
  readonly xSouth: number;
  readonly yEast: number;
  readonly ySouth: number;
}

/** Degrees from the middle at which the engine is asked: far enough that rounding is lost in it. */
const ARM = 0.02;

/**
 * Measures the plane by three points that the engine projects: exact while the map is neither tilted nor a globe,
 * however it is turned and zoomed. Then a unit costs four multiplications instead of a call and two objects.
 */
export function measurePlane(
  middle: Position,
  project: (position: Position) => { x: number; y: number },
): Plane {
  const [lon, lat] = middle;
  const origin = project(middle);
  const east = project([lon + ARM, lat]);
  const south = project([lon, lat - ARM]);
  const stepEast = eastward(lon + ARM) - eastward(lon);
  const stepSouth = southward(lat - ARM) - southward(lat);
  return {
    east: eastward(lon),
    south: southward(lat),
    left: origin.x,
    top: origin.y,
    xEast: (east.x - origin.x) / stepEast,
    yEast: (east.y - origin.y) / stepEast,
    xSouth: (south.x - origin.x) / stepSouth,
    ySouth: (south.y - origin.y) / stepSouth,
  };
}
