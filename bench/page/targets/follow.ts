/** (c) Ours, the camera following a unit. */
import { unitFrameAt } from '../../../src/replay/motion';
import { ZOOM, type Scene } from '../scene';
import type { Target } from '../stage';
import { makeOurs } from './ours';

export async function make(box: HTMLElement, scene: Scene): Promise<Target> {
  const { adapter, show } = await makeOurs(box, scene);
  const probe = scene.scenario.units.length - 1;
  return {
    show: (instant) => {
      show(instant);
      const [lon, lat] = unitFrameAt(scene.replay, probe, instant).position;
      adapter.camera.moveTo({ zoom: ZOOM, lat, lon });
    },
  };
}
