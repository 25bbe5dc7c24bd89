/** Words before a name that are no part of it, as they are compared: without case and dot. */
const TITLES: ReadonlySet<string> = new Set([
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'mx',
  'sir',
  'dame',
  'rev',
  'reverend',
]);

/** What stands behind a comma without being a first name: “John Smith, PhD”. */
const SUFFIX = /^(?:jr|sr|esq|ph\.?\s?d|m\.?d|mba|[ivx]+)\.?$/i;

/** Tells whether a word is a title: *Dr.*, *Professor*. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}

/** A name without what is in brackets at its end, and the right way round: `Ana Diaz` for “Diaz, Ana (Acme)”. */
export function nameInOrder(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '').trim();
  const [last, first, more] = bare.split(/,\s+/);
  if (last === undefined || first === undefined || more !== undefined) return bare;
  return SUFFIX.test(first) ? last : `${first} ${last}`;
}

/** A name without the titles before it. */
export function withoutTitle(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex((word) => !isTitle(word));
  return first === -1 ? '' : words.slice(first).join(' ');
}

/** The first name of somebody, without a title before it; the whole name where it is one word. */
export function firstName(name: string): string {
  const words = nameInOrder(name).split(/\s+/);
  return words.find((word) => !isTitle(word)) ?? name;
}
