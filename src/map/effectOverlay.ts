import type { Position } from '../scenario/schema';
import type { Instant } from '../time/instant';
import { phaseAt, type Effect } from './effects';

/** A searchlight reaches a little beyond what it falls on, and is seen at any scale. Times the distance; pixels. */
const REACH = 1.6;
const SHORTEST = 44;

interface Shown {
  readonly effect: Effect;
  readonly element: HTMLElement;
  /** What its `--phase` says. */
  phase: number;
}

/**
 * Draws effects as rings and beams, above the map and under the units. The styles hold their movement still and
 * `--phase` says where: a picture of a moment is always the same, and a paused one costs nothing.
 */
export class EffectOverlay {
  readonly #container: HTMLElement;
  readonly #project: (position: Position) => { x: number; y: number };
  #effects: readonly Effect[] | undefined;
  readonly #shown = new Map<string, Shown>();

  constructor(container: HTMLElement, project: (position: Position) => { x: number; y: number }) {
    this.#container = container;
    this.#project = project;
  }

  /** Shows exactly these effects, as they are at an instant. */
  apply(effects: readonly Effect[], instant: Instant): void {
    if (effects !== this.#effects) this.#show(effects);
    this.#effects = effects;
    for (const shown of this.#shown.values()) {
      const phase = phaseAt(shown.effect, instant);
      if (phase === shown.phase) continue;
      shown.phase = phase;
      shown.element.style.setProperty('--phase', String(phase));
    }
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

  #show(effects: readonly Effect[]): void {
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
      this.#shown.set(effect.id, { effect, element, phase: NaN });
    }
    this.cameraMoved();
  }
}
