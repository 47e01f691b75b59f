/** Calls `tick` once an animation frame until the returned function is called. */
export function drive(tick: () => void): () => void {
  let handle = requestAnimationFrame(function frame() {
    handle = requestAnimationFrame(frame);
    tick();
  });
  return () => {
    cancelAnimationFrame(handle);
  };
}
