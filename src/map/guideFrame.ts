/** The plane of the map (Web Mercator, the world 512 units wide, as the engine counts) and what a view shows of it. */
import type { MapView } from '../link/hash';
import type { Position } from '../scenario/schema';
import { eastward, southward } from './plane';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The size of the map in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A view: its middle, and how many units of the plane a pixel covers. */
export interface Frame extends Point {
  readonly scale: number;
}

const WORLD = 512;
/** Not nearer than this: one place and the streets round it. */
const CLOSEST = 2 ** -14.3;
/** The part of the map, about its middle, in which everything that is followed must lie. */
const INNER = 0.76;

export const toWorld = ([lon, lat]: Position): Point => ({
  x: eastward(lon) * WORLD,
  y: southward(lat) * WORLD,
});

export function fromWorld({ x, y, scale }: Frame): MapView {
  return {
    lon: (x / WORLD - 0.5) * 360,
    lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI,
    zoom: -Math.log2(scale),
  };
}

/** The frame of a view. */
export const frameOfView = ({ lon, lat, zoom }: MapView): Frame => ({
  ...toWorld([lon, lat]),
  scale: 2 ** -zoom,
});

/** The scale at which all points lie in the inner part of a map about a middle. */
export function reach(points: readonly Point[], middle: Point, { width, height }: Box): number {
  const needs = points.map((point) =>
    Math.max(
      Math.abs(point.x - middle.x) / (width / 2),
      Math.abs(point.y - middle.y) / (height / 2),
    ),
  );
  return Math.max(0, ...needs) / INNER;
}

/** The nearest frame that holds all the points; CLOSEST for one point. */
export function holding(points: readonly Point[], box: Box): Frame {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const middle = {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
  return { ...middle, scale: Math.max(CLOSEST, reach(points, middle, box)) };
}
