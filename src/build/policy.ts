/**
 * The Content-Security-Policy of the built page: everything comes from its own origin, and nothing else runs.
 *
 * `data:` and `blob:` pictures are the map engine's (its buttons' drawings) and the page's own snapshots. Styles
 * need no 'unsafe-inline': Svelte and MapLibre set styles through the CSSOM, which no policy forbids, and no
 * component writes a `style="…"` attribute. Workers are the map's and the offline worker, both files of ours.
 * Which pages may embed this one can't be told by a meta element; embedding is wanted anyway.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
