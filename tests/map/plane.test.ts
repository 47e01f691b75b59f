import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eastward, measurePlane, southward } from '../../src/map/plane';
import { SHEET } from '../../src/scenario/scenario';
import type { Position } from '../../src/scenario/schema';

const positions = fc.tuple(
  fc.double({ min: SHEET[0], max: SHEET[2], noNaN: true }),
  fc.double({ min: SHEET[1], max: SHEET[3], noNaN: true }),
);

/** A flat camera as the engine has it: Mercator, 512 pixels of world at zoom 0, turned round the middle of the screen. */
function camera(middle: Position, zoom: number, bearing: number) {
  const world = 512 * 2 ** zoom;
  const angle = (-bearing * Math.PI) / 180;
  const mercator = ([lon, lat]: Position): [number, number] => {
    const phi = (lat * Math.PI) / 180;
    return [(lon + 180) / 360, (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2];
  };
  const [east, south] = mercator(middle);
  return (position: Position) => {
    const [e, s] = mercator(position);
    const [x, y] = [(e - east) * world, (s - south) * world];
    return {
      x: 320 + x * Math.cos(angle) - y * Math.sin(angle),
      y: 200 + x * Math.sin(angle) + y * Math.cos(angle),
    };
  };
}

describe('the plane of the map', () => {
  it('puts every point of the sheet where the camera does, however it is turned and zoomed', () => {
    fc.assert(
      fc.property(
        positions,
        positions,
        fc.double({ min: 10.5, max: 17.5, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (middle, position, zoom, bearing) => {
          const project = camera(middle, zoom, bearing);
          const plane = measurePlane(middle, project);
          const e = eastward(position[0]) - plane.east;
          const s = southward(position[1]) - plane.south;
          const wanted = project(position);
          expect(plane.left + plane.xEast * e + plane.xSouth * s).toBeCloseTo(wanted.x, 2);
          expect(plane.top + plane.yEast * e + plane.ySouth * s).toBeCloseTo(wanted.y, 2);
        },
      ),
    );
  });
});
