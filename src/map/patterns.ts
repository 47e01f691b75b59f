type Draw = (context: CanvasRenderingContext2D) => void;

/** Ink that darkens the tint below it by day and by night alike. */
const INK = 'rgba(38, 34, 22, 0.42)';
const LEAF = 'rgba(62, 78, 34, 0.5)';

/** A tree as the engravers set it: a round crown, open on the lit side, and a short shadow to the south-east. */
function tree(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, -Math.PI * 0.45, Math.PI * 0.95);
  context.moveTo(x + radius * 0.7, y + radius * 0.8);
  context.lineTo(x + radius * 1.7, y + radius * 1.5);
  context.stroke();
}

function draw(lines: (context: CanvasRenderingContext2D) => void, colour: string): Draw {
  return (context) => {
    context.strokeStyle = colour;
    context.lineWidth = 0.8;
    context.lineCap = 'round';
    lines(context);
  };
}

/** Tiles of 24 by 24 that repeat without a seam. */
export const patterns: Record<string, Draw> = {
  'pattern-trees': draw((context) => {
    tree(context, 6, 6, 2.2);
    tree(context, 17, 10, 2.6);
    tree(context, 8, 17, 2.4);
    tree(context, 19, 20, 1.8);
  }, LEAF),
  'pattern-rows': draw((context) => {
    for (const x of [4, 12, 20]) for (const y of [4, 12, 20]) tree(context, x, y, 1.7);
  }, LEAF),
  'pattern-graves': draw((context) => {
    context.beginPath();
    for (const [x, y] of [
      [6, 6],
      [18, 18],
    ] as const) {
      context.moveTo(x, y - 3);
      context.lineTo(x, y + 3);
      context.moveTo(x - 2, y - 1);
      context.lineTo(x + 2, y - 1);
    }
    context.stroke();
    tree(context, 18, 6, 1.8);
    tree(context, 6, 18, 1.8);
  }, LEAF),
  'pattern-hatch': draw((context) => {
    context.lineWidth = 0.7;
    context.beginPath();
    for (let at = -24; at <= 24; at += 4) {
      context.moveTo(at - 2, 26);
      context.lineTo(at + 26, -2);
    }
    context.stroke();
  }, INK),
};
