import type { Language } from '../link/hash';

/**
 * The address of the page that the build writes for each event: it carries the event's own title, description and
 * picture for whoever shows a preview of the link, and leads on to the moment on the map.
 */
export const eventPage = (event: string, language: Language): string =>
  new URL(`events/${language}/${event}.html`, document.baseURI).href;
