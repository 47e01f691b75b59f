import type { Position } from '../scenario/schema';
import type { Effect } from './effects';

/** A searchlight reaches a little beyond what it falls on, and is seen at any scale. Times the distance; pixels. */
const REACH = 1.6;
const SHORTEST = 44;

/** Draws effects as rings and beams that CSS animates, above the map and under the units. */
export class EffectOverlay {
  readonly #container: HTMLElement;
  readonly #project: (position: Position) => { x: number; y: number };
  readonly #shown = new Map<string, { effect: Effect; element: HTMLElement }>();

  constructor(container: HTMLElement, project: (position: Position) => { x: number; y: number }) {
    this.#container = container;
    this.#project = project;
  }

  /** Shows exactly these effects. */
  apply(effects: readonly Effect[]): void {
    const wanted = new Set(effects.map((effect) => effect.id));
    for (const [id, { element }] of this.#shown) {
      if (wanted.has(id)) continue;
      element.remove();
      this.#shown.delete(id);
    }
    for (const effect of effects) {
      if (this.#shown.has(effect.id)) continue;
      const element = document.createElement('span');
      element.className = `effect ${effect.kind}`;
      this.#container.prepend(element);
      this.#shown.set(effect.id, { effect, element });
    }
    this.cameraMoved();
  }

  cameraMoved(): void {
    for (const { effect, element } of this.#shown.values()) {
      const { x, y } = this.#project(effect.position);
      const at = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
      if (!effect.target) {
        element.style.transform = at;
        continue;
      }
      const target = this.#project(effect.target);
      const [dx, dy] = [target.x - x, target.y - y];
      element.style.width = `${Math.max(SHORTEST, REACH * Math.hypot(dx, dy)).toFixed(1)}px`;
      element.style.transform = `${at} rotate(${Math.atan2(dy, dx).toFixed(3)}rad)`;
    }
  }
}
