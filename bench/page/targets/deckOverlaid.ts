import type { Scene } from '../scene';
import type { Target } from '../stage';
import { makeDeck } from './deck';

export const make = (box: HTMLElement, scene: Scene): Promise<Target> =>
  makeDeck(box, scene, false);
