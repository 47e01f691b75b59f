/** (a) The floor: the bare map, repainted at every frame. */
import { bareMap } from '../ground';
import type { Scene } from '../scene';
import type { Target } from '../stage';

export async function make(box: HTMLElement, scene: Scene): Promise<Target> {
  const map = await bareMap(box, scene);
  return {
    show: () => {
      // At once: asked for at the beginning of a frame, the engine would paint in the next, and so in every other one.
      map.redraw();
    },
  };
}
