/**
 * Attachment for what opens over the list that it was opened from. The keyboard's focus goes along, so that it is not
 * lost with the hidden list, and returns to where it came from at the closing. What was opened from elsewhere (the map)
 * leaves the focus there.
 */
export function keepFocus(node: HTMLElement): () => void {
  const opener = document.activeElement;
  if (opener?.closest('[hidden]')) {
    node.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }
  return () => {
    const focused = document.activeElement;
    const lost = focused === null || focused === document.body || node.contains(focused);
    if (!lost || !(opener instanceof HTMLElement)) return;
    // The list is back in sight only after this change of the page.
    requestAnimationFrame(() => {
      if (opener.isConnected) opener.focus({ preventScroll: true });
    });
  };
}
