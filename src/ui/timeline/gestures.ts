import type { Fingers } from './span';

/** What fingers, pen, mouse and wheel ask of the timeline; places are shares (0 to 1) of its width. */
export interface GestureRequests {
  /** A first finger comes down; `seek` follows. */
  readonly press: () => void;
  /** The playhead is taken to a place. */
  readonly seek: (share: number) => void;
  /** The pointer is over a place, or (undefined) gone. */
  readonly hover: (share: number | undefined) => void;
  /** A second finger came down: what the first one did is undone, and stretching begins. */
  readonly pinchStart: () => void;
  readonly pinch: (began: Fingers, now: Fingers) => void;
  /** Two fingers or a wheel ask for more (below 1) or less detail about a place. */
  readonly zoom: (factor: number, share: number) => void;
  readonly pan: (share: number) => void;
}

/** Half of the slider's thumb: the first and the last instant lie that far inside the box. */
const INSET = 8;

/** Follows the pointers over an element: one seeks, two stretch. Returns what takes the listeners off again. */
export function followPointers(element: HTMLElement, requests: GestureRequests): () => void {
  const down = new Map<number, number>();
  let began: Fingers | undefined;
  const stop = new AbortController();
  const options = { signal: stop.signal };

  const shareOf = (event: MouseEvent): number => {
    const { left, width } = element.getBoundingClientRect();
    const share = (event.clientX - left - INSET) / (width - 2 * INSET);
    return Math.min(1, Math.max(0, share));
  };
  const fingers = (): Fingers => {
    const [first = 0, second = 0] = down.values();
    return [first, second];
  };

  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || down.size === 2) return;
    element.setPointerCapture(event.pointerId);
    down.set(event.pointerId, shareOf(event));
    if (down.size === 2) {
      requests.pinchStart();
      began = fingers();
      requests.hover(undefined);
      return;
    }
    requests.press();
    requests.seek(shareOf(event));
  };
  const move = (event: PointerEvent): void => {
    const share = shareOf(event);
    if (down.has(event.pointerId)) down.set(event.pointerId, share);
    if (down.size === 2) {
      if (began) requests.pinch(began, fingers());
      return;
    }
    // The finger that is left of a pinch does not seek.
    if (began) return;
    requests.hover(share);
    if (down.has(event.pointerId)) requests.seek(share);
  };
  const release = (event: PointerEvent): void => {
    down.delete(event.pointerId);
    if (down.size === 0) began = undefined;
    if (event.pointerType !== 'mouse') requests.hover(undefined);
  };
  const leave = (event: PointerEvent): void => {
    if (!down.has(event.pointerId)) requests.hover(undefined);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) {
      requests.pan(sideways / element.clientWidth);
    } else requests.zoom(event.deltaY > 0 ? 1.25 : 0.8, shareOf(event));
  };

  element.addEventListener('pointerdown', press, options);
  // The slider keeps the focus that a press gave it.
  const keepFocus = (event: Event): void => {
    event.preventDefault();
  };
  element.addEventListener('mousedown', keepFocus, options);
  element.addEventListener('pointermove', move, options);
  element.addEventListener('pointerup', release, options);
  element.addEventListener('pointercancel', release, options);
  element.addEventListener('pointerleave', leave, options);
  element.addEventListener('wheel', wheel, { ...options, passive: false });
  return () => {
    stop.abort();
  };
}
