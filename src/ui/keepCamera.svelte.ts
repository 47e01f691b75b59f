import { untrack } from 'svelte';
import { Chase } from '../map/chase';
import { guidePath, guideView } from '../map/guide';
import type { Box } from '../map/guideFrame';
import type { MapAdapter } from '../map/adapter';
import type { MapView } from '../link/hash';
import { drive } from '../playback/driver';
import type { Playback } from '../playback/playback.svelte';
import type { Frame } from '../replay/frame';
import { anchorOf } from '../scenario/scenario';
import type { Session } from './session.svelte';

/** Leads the camera for as long as the calling component lives: along the guide's path, or with the unit followed. */
export function keepCamera(
  playback: Playback,
  session: Session,
  adapter: () => MapAdapter | undefined,
  box: () => Box,
  drawn: () => Frame,
): void {
  const path = $derived.by(() => {
    const { scenario } = playback.replay;
    const key = scenario.places.filter(({ properties }) => properties.key && !properties.outside);
    return guidePath(playback.replay, (at) => playback.secondsAt(at), box(), key.map(anchorOf));
  });
  const followed = $derived(
    session.follow === undefined
      ? undefined
      : drawn().units[playback.replay.scenario.unitIndex.get(session.follow) ?? -1],
  );
  /** Where the camera should be; undefined while it is the reader's. */
  const target = $derived.by((): MapView | undefined => {
    if (followed?.present) {
      const [lon, lat] = followed.position;
      return { lon, lat, zoom: session.followZoom };
    }
    if (!session.guided || session.follow !== undefined) return undefined;
    return guideView(path, playback.secondsAt(playback.instant));
  });

  let chase: Chase | undefined;
  let stopCatchingUp: (() => void) | undefined;
  const stop = (): void => {
    stopCatchingUp?.();
    stopCatchingUp = undefined;
  };

  $effect(() => {
    const to = target;
    const map = adapter()?.camera;
    if (!to || !map) {
      chase = undefined;
      stop();
      return;
    }
    if (session.reducedMotion) {
      map.moveTo(to);
      return;
    }
    untrack(() => {
      chase ??= new Chase(map.view);
      map.moveTo(chase.view(to, performance.now()));
      // A target that stands still moves no clock: the rest of the way has a drive of its own.
      stopCatchingUp ??= drive(() => {
        const now = performance.now();
        if (!chase || !target) return;
        map.moveTo(chase.view(target, now));
        if (!chase.isCatchingUp(now)) stop();
      });
    });
  });
  $effect(() => stop);
}
