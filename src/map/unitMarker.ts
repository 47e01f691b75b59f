import type { UnitFrame } from '../replay/track';
import type { Unit } from '../scenario/schema';
import { glyphs } from './glyphs';

const SVG = 'http://www.w3.org/2000/svg';

/** States in which a unit waits at home: its marker is small, so that what acts stands out. */
const QUIET = new Set<UnitFrame['state']>([
  'barracks',
  'sitting',
  'withdrawn',
  'dispersed',
  'at-large',
]);

/** One to three steps of size by the strength that the sources give. */
function sizeStep(unit: Unit): 1 | 2 | 3 {
  const men = Math.max(0, ...unit.strength.map((claim) => claim.men ?? 0));
  return men >= 1000 ? 3 : men >= 100 ? 2 : 1;
}

/** The button of one unit: made once, then only moved by its transform; its looks change only when its state does. */
export class UnitMarker {
  readonly element: HTMLButtonElement;
  readonly #arrow: HTMLSpanElement;
  shown: UnitFrame | undefined;

  constructor(
    readonly unit: Unit,
    onClick: () => void,
  ) {
    this.element = document.createElement('button');
    this.element.type = 'button';
    this.element.className = 'unit';
    this.element.dataset['unit'] = unit.id;
    this.element.dataset['size'] = String(sizeStep(unit));
    this.element.tabIndex = -1;
    this.element.hidden = true;
    this.#arrow = document.createElement('span');
    this.#arrow.className = 'unit-arrow';
    const counter = document.createElement('span');
    counter.className = 'unit-counter';
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', glyphs[unit.kind]);
    svg.append(path);
    counter.append(svg);
    this.element.append(this.#arrow, counter);
    this.element.addEventListener('click', onClick);
  }

  /** True while the marker may be drawn small, or left out of a small map. */
  static isQuiet(frame: UnitFrame): boolean {
    return !frame.moving && QUIET.has(frame.state);
  }

  /** Takes over looks and name; `describe` is only called when something changed. */
  dress(frame: UnitFrame, describe: () => string): void {
    const old = this.shown;
    this.shown = frame;
    const { element } = this;
    if (old?.present !== frame.present) element.hidden = !frame.present;
    if (!frame.present) return;
    if (
      old &&
      old.present &&
      old.side === frame.side &&
      old.state === frame.state &&
      old.moving === frame.moving &&
      old.leg === frame.leg
    ) {
      if (frame.bearing !== old.bearing) this.#turn(frame.bearing);
      return;
    }
    element.dataset['side'] = frame.side;
    element.dataset['inferred'] = String(frame.inferred);
    element.dataset['moving'] = String(frame.moving);
    element.dataset['quiet'] = String(UnitMarker.isQuiet(frame));
    element.setAttribute('aria-label', describe());
    element.title = describe();
    this.#turn(frame.bearing);
  }

  #turn(bearing: number | undefined): void {
    this.#arrow.hidden = bearing === undefined;
    if (bearing !== undefined) this.#arrow.style.transform = `rotate(${bearing.toFixed(0)}deg)`;
  }

  place(x: number, y: number): void {
    this.element.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
  }
}
