import { unitKinds, type Side, type UnitKind } from '../scenario/schema';
import { glyphs } from './glyphs';
import { PAPER, SIDES, type SideColours } from './sideColours';

/** The outline of the counters, as in units.css. */
const INK = '#2b2620';

/** Pixels of a sprite's cell, and of the counter in its middle. */
const CELL = 74;
const COUNTER = 64;
/** Cells in a row of the sheet. */
const COLUMNS = 13;
/** Pixels of the square sheet of sprites. */
const SHEET_SIZE = 1024;

/** What the drawing program must know of the sheet: its columns, and a cell's share of the sheet and of the counter. */
export const spriteGrid = {
  columns: COLUMNS,
  cell: CELL / SHEET_SIZE,
  margin: CELL / COUNTER,
} as const;

/** The arrow of a marching unit: its square's size and its middle's distance from the unit's, a counter being 1. */
export const ARROW = { size: 0.52, distance: 0.72 } as const;

const sideIndex = (side: Side): number => SIDES.indexOf(side);

/** The cell of a counter. */
export const spriteIndex = (kind: UnitKind, side: Side, inferred: boolean): number =>
  (unitKinds.indexOf(kind) * SIDES.length + sideIndex(side)) * 2 + Number(inferred);

/** The cell of an arrow, after all counters. */
export const arrowIndex = (side: Side): number =>
  unitKinds.length * SIDES.length * 2 + sideIndex(side);

/** The outline that tells the side: square, disc, leaf. */
function outline(pen: CanvasRenderingContext2D, side: Side, size: number): void {
  const [tight, round] = [size * 0.07, size * 0.38];
  const radii = { government: [tight], soviet: [size / 2], neutral: [round, tight] }[side];
  pen.beginPath();
  pen.roundRect(-size / 2, -size / 2, size, size, radii);
}

function drawCounter(
  pen: CanvasRenderingContext2D,
  kind: UnitKind,
  side: Side,
  colour: string,
  inferred: boolean,
): void {
  const border = COUNTER * 0.08;
  outline(pen, side, COUNTER + 5);
  pen.fillStyle = INK;
  pen.fill();
  outline(pen, side, COUNTER);
  pen.fillStyle = PAPER;
  pen.fill();
  outline(pen, side, COUNTER - border * (inferred ? 1 : 2));
  if (inferred) {
    pen.strokeStyle = colour;
    pen.lineWidth = border;
    pen.setLineDash([border, border]);
    pen.stroke();
    pen.setLineDash([]);
  } else {
    pen.fillStyle = colour;
    pen.fill();
  }
  const scale = (COUNTER * 0.68) / 16;
  pen.scale(scale, scale);
  pen.translate(-8, -8);
  pen.strokeStyle = inferred ? colour : PAPER;
  pen.lineWidth = 1.5;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(glyphs[kind]));
}

function drawArrow(pen: CanvasRenderingContext2D, colour: string): void {
  const half = (ARROW.size / 2) * COUNTER;
  pen.beginPath();
  pen.moveTo(0, -half * 0.8);
  pen.lineTo(half, half * 0.8);
  pen.lineTo(-half, half * 0.8);
  pen.fillStyle = colour;
  pen.fill();
}

/** Draws every counter and arrow that there can be, each in its cell. */
export function drawSprites(colours: SideColours): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = SHEET_SIZE;
  sheet.height = SHEET_SIZE;
  const pen = sheet.getContext('2d');
  if (!pen) throw new Error('The browser draws no 2D pictures');
  const at = (index: number): void => {
    const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
    pen.setTransform(1, 0, 0, 1, (column + 0.5) * CELL, (row + 0.5) * CELL);
  };
  for (const side of SIDES) {
    const colour = colours[side];
    for (const kind of unitKinds) {
      for (const inferred of [false, true]) {
        at(spriteIndex(kind, side, inferred));
        drawCounter(pen, kind, side, colour, inferred);
      }
    }
    at(arrowIndex(side));
    drawArrow(pen, colour);
  }
  return sheet;
}
