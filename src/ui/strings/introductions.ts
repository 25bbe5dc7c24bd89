import { counted, listInWords } from './counting';

/** So many people are named in a line. */
const MOST_NAMED = 5;

/** What the view *Introductions* says. */
export const INTRODUCTIONS = {
  title: 'Introductions',
  nothing:
    'No introduction is recorded yet. Use “Introduce…” in the menu of a contact; and write who introduced somebody to you as “introduced-by” in their note.',
  open: 'What came of these?',
  noneOpen: 'You have said what came of all of them.',
  known: 'What came of others',
  noneKnown: 'Say what came of one above, and it stands here.',
  through: 'Who came through whom',
  noneThrough: 'No note says yet who introduced somebody to you: “introduced-by”.',
  inTouch: (ago: string): string => `In touch with one of them ${ago}`,
  noWord: 'No word since',
  people: (count: number): string => counted(count, 'person', 'people'),
  introduced: (direct: readonly string[], beyond: readonly string[]): string => {
    const first = `Introduced you to ${some(direct)}`;
    return beyond.length === 0 ? first : `${first}; through them ${some(beyond)}`;
  },
  record: 'Say what came of it…',
  recordFor: (names: string): string => `Say what came of it: ${names}`,
} as const;

function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  if (more < 2) return listInWords(names);
  return listInWords([...names.slice(0, MOST_NAMED), `${String(more)} more`]);
}
