import '../../src/ui/app.css';
import '../../src/ui/fonts.css';
import '../../src/ui/units.css';
import './bench.css';
import { loadScene, type Scene } from './scene';
import { stage, type Target } from './stage';

type Make = (box: HTMLElement, scene: Scene) => Promise<Target>;

const targets: Record<string, () => Promise<{ make: Make }>> = {
  floor: () => import('./targets/floor'),
  still: () => import('./targets/still'),
  follow: () => import('./targets/follow'),
  'custom-still': () => import('./targets/customStill'),
  'custom-follow': () => import('./targets/customFollow'),
  setdata: () => import('./targets/setData'),
  'deck-interleaved': () => import('./targets/deckInterleaved'),
  'deck-overlaid': () => import('./targets/deckOverlaid'),
  timedimension: () => import('./targets/timeDimension'),
  timeline: () => import('./targets/timeline'),
};

/** `?target=floor&n=60` */
async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const load = targets[query.get('target') ?? ''];
  const box = document.getElementById('map');
  if (!load || !box) throw new Error(`Targets: ${Object.keys(targets).join(', ')}`);
  const [{ make }, scene] = await Promise.all([load(), loadScene(Number(query.get('n') ?? 60))]);
  stage(await make(box, scene));
}

await main();
