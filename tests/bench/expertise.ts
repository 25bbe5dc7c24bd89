import type { SyntheticNote } from './synthetic-vault';

const ROLES = ['engineer', 'designer', 'editor', 'lawyer', 'director', 'researcher', 'writer'];
const FIELDS = ['data', 'service', 'tax', 'product', 'policy', 'interior', 'sales', 'clinical'];

/** So many subjects are known of; a few are known to many, most to few. */
const SUBJECTS = 800;

/** The notes of a made-up vault, whose contacts also say what they do, care for, look for and can help with. */
export function withExpertise(notes: readonly SyntheticNote[]): readonly SyntheticNote[] {
  return notes.map((note, index) => {
    const { frontmatter } = note.metadata;
    if (frontmatter?.['type'] !== 'person') return note;
    const known = { ...frontmatter, ...expertise(index) };
    return { ...note, metadata: { ...note.metadata, frontmatter: known } };
  });
}

function expertise(index: number): Readonly<Record<string, unknown>> {
  const share = (times: number): number => ((index * times) % 1009) / 1009;
  const subject = (times: number): string =>
    `subject${String(Math.floor(SUBJECTS * share(times) ** 2))}`;
  const one = (words: readonly string[], times: number): string =>
    words[Math.floor(words.length * share(times))] ?? '';
  return {
    role: `${one(FIELDS, 7)} ${one(ROLES, 11)}`,
    ...(index % 2 === 0 && { interests: [subject(13), subject(17)] }),
    ...(index % 3 === 0 && { 'looking-for': `A ${one(ROLES, 19)} who knows ${subject(23)}` }),
    ...(index % 4 === 0 && { 'can-help-with': [subject(29), one(FIELDS, 31)] }),
  };
}
