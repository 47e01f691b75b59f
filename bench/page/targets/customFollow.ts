import type { Scene } from '../scene';
import type { Target } from '../stage';
import { makeCustomLayer } from './customLayer';

export const make = (box: HTMLElement, scene: Scene): Promise<Target> =>
  makeCustomLayer(box, scene, true);
