import type { Position } from 'geojson';

/** Metres of one degree over the sheet, near enough for drawing: a plane tangent at 59.94° N. */
const EAST = 55_800;
const NORTH = 111_300;

/** Metres east and north. */
export type Point = readonly [x: number, y: number];

/** [lon, lat] as metres east and north on that plane. */
export const toPlane = ([lon = 0, lat = 0]: Position): Point => [lon * EAST, lat * NORTH];

/** Back to degrees, at the precision of geo/. */
export const toDegrees = (x: number, y: number): Position => [
  Number((x / EAST).toFixed(6)),
  Number((y / NORTH).toFixed(6)),
];

/** Metres between two points of the plane. */
export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
