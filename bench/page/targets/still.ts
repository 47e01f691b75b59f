/** (b) Ours, still camera. */
import type { Scene } from '../scene';
import type { Target } from '../stage';
import { makeOurs } from './ours';

export const make = (box: HTMLElement, scene: Scene): Promise<Target> => makeOurs(box, scene);
