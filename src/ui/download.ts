import type { TextFile } from '../exports/files';

/** How long the browser may take to begin saving, milliseconds. */
const GRACE = 10_000;

/** Hands a file to the browser to be saved. */
export function download({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, GRACE);
}
