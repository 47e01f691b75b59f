import type { Sign } from './landmarkSigns';

type Draw = (context: CanvasRenderingContext2D) => void;

/** An engraved view: paper body, ink lines, and a pale rim that keeps it off the ground. */
export const landmark =
  ({ body, lines }: Sign): Draw =>
  (context) => {
    const shape = new Path2D(body);
    context.lineJoin = 'round';
    context.lineWidth = 3.4;
    context.strokeStyle = 'rgba(246, 238, 220, 0.75)';
    context.stroke(shape);
    context.fillStyle = '#f8efdb';
    context.fill(shape);
    context.strokeStyle = '#4a3e2f';
    context.lineWidth = 1.2;
    context.stroke(shape);
    context.lineWidth = 0.9;
    context.stroke(new Path2D(lines));
  };

/** The mark of a church in plan. */
export const churchCross: Draw = (context) => {
  context.lineCap = 'round';
  for (const [width, colour] of [
    [4, '#fbf5e6'],
    [1.8, '#3d3326'],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke(new Path2D('M8 2.5 V13.5 M4.5 6 H11.5 M6 10.4 L10 11.6'));
  }
};
