import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Status } from '../scenario/schema';
import { churchCross, landmark } from './landmarkIcons';
import { landmarkSigns } from './landmarkSigns';
import { patterns } from './patterns';
import { statusColour, statusPlate } from './style/palette';

/** Drawn at three pixels a unit, so that they stay sharp on phones and in print. */
const RATIO = 3;
const SIZE = 32;
const MIDDLE = SIZE / 2;
/** The neutral symbol speaks for all where names are kept off the marks: its image is as small as they seem. */
const NEUTRAL_SIZE = 20;

type Draw = (context: CanvasRenderingContext2D) => void;

const circle =
  (radius: number): Draw =>
  (context) => {
    context.beginPath();
    context.arc(MIDDLE, MIDDLE, radius, 0, Math.PI * 2);
  };

/** White disc under everything, so that a symbol reads on any ground by day and by night. */
function plate(context: CanvasRenderingContext2D, shape: Draw): void {
  shape(context);
  context.fillStyle = statusPlate.fill;
  context.fill();
  context.lineWidth = 1.6;
  context.strokeStyle = statusPlate.edge;
  context.stroke();
}

const square: Draw = (context) => {
  context.beginPath();
  context.rect(MIDDLE - 11, MIDDLE - 11, 22, 22);
};

const diamond: Draw = (context) => {
  context.beginPath();
  context.moveTo(MIDDLE, 2);
  context.lineTo(SIZE - 2, MIDDLE);
  context.lineTo(MIDDLE, SIZE - 2);
  context.lineTo(2, MIDDLE);
  context.closePath();
};

/** Shape and filling tell the status without its colour: square, disc, split diamond, ring, dot with a gap. */
const symbols: Record<Status, Draw> = {
  government: (context) => {
    plate(context, square);
    context.fillStyle = statusColour.government;
    context.fillRect(MIDDLE - 8.5, MIDDLE - 8.5, 17, 17);
    context.fillStyle = '#fffaf0';
    context.fillRect(MIDDLE - 8.5, MIDDLE - 1.6, 17, 3.2);
  },
  soviet: (context) => {
    plate(context, circle(13));
    circle(10.5)(context);
    context.fillStyle = statusColour.soviet;
    context.fill();
  },
  contested: (context) => {
    plate(context, diamond);
    context.save();
    diamond(context);
    context.clip();
    context.fillStyle = statusColour.government;
    context.fillRect(0, 0, MIDDLE, SIZE);
    context.fillStyle = statusColour.soviet;
    context.fillRect(MIDDLE, 0, MIDDLE, SIZE);
    context.restore();
    diamond(context);
    context.lineWidth = 3;
    context.strokeStyle = '#fffaf0';
    context.stroke();
    context.lineWidth = 1.6;
    context.strokeStyle = '#2b2620';
    context.stroke();
  },
  neutral: (context) => {
    plate(context, circle(9));
    circle(4)(context);
    context.fillStyle = statusColour.neutral;
    context.fill();
  },
  unknown: (context) => {
    plate(context, circle(9));
    context.fillStyle = statusColour.unknown;
    context.font = 'bold 13px serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('?', MIDDLE, MIDDLE + 0.8);
  },
};

/** Two leaves of a bridge standing open. */
const raised: Draw = (context) => {
  plate(context, circle(14));
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.strokeStyle = '#2b2620';
  context.beginPath();
  context.moveTo(5.5, 20);
  context.lineTo(13, 9);
  context.moveTo(SIZE - 5.5, 20);
  context.lineTo(SIZE - 13, 9);
  context.stroke();
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(7, 23.5);
  context.lineTo(SIZE - 7, 23.5);
  context.stroke();
};

function render(draw: Draw, size: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size * RATIO;
  canvas.height = size * RATIO;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas');
  context.scale(RATIO, RATIO);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The middle of a symbol, without the empty rim round it. */
const middleOf =
  (draw: Draw): Draw =>
  (context) => {
    context.translate((NEUTRAL_SIZE - SIZE) / 2, (NEUTRAL_SIZE - SIZE) / 2);
    draw(context);
  };

type Named = readonly [name: string, draw: Draw, size: number];

/** Gives the map every image that its style names. */
export function addIcons(map: MapLibreMap): void {
  const images: Named[] = [
    ...Object.entries(symbols).map(([status, draw]): Named =>
      status === 'neutral'
        ? [`status-${status}`, middleOf(draw), NEUTRAL_SIZE]
        : [`status-${status}`, draw, SIZE],
    ),
    ['bridge-raised', raised, SIZE],
    ['church-cross', churchCross, 16],
    ...Object.entries(landmarkSigns).map(([name, sign]): Named => [
      `landmark-${name}`,
      landmark(sign),
      48,
    ]),
    ...Object.entries(patterns).map(([name, draw]): Named => [name, draw, 24]),
  ];
  for (const [name, draw, size] of images) {
    if (!map.hasImage(name)) map.addImage(name, render(draw, size), { pixelRatio: RATIO });
  }
}
