import type { Position } from '../scenario/schema';
import type { Effect } from './effects';

/** Draws effects as rings that CSS animates, above the map and under the units. */
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
      element.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
    }
  }
}
