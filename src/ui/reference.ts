import type { Source } from '../scenario/schema';

/** The year of a CSL date, as far as the data has one. */
function yearOf(source: Source): string | undefined {
  const parts = source.issued?.['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const year: unknown = Array.isArray(first) ? first[0] : undefined;
  if (typeof year === 'number' || typeof year === 'string') return String(year);
  const literal = source.issued?.['literal'];
  return typeof literal === 'string' ? literal : undefined;
}

/** The whole reference in one line: authors, title, what it is part of, place, publisher, year. */
export function fullReference(source: Source): string {
  const authors = (source.author ?? [])
    .map((author) => author.literal ?? [author.given, author.family].filter(Boolean).join(' '))
    .join(', ');
  const imprint = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
  return [
    authors,
    source.title,
    source['container-title'],
    [imprint, yearOf(source)].filter(Boolean).join(', '),
  ]
    .flatMap((part) => (part ? part.replace(/\.$/, '') : []))
    .join('. ');
}
