import { STOP_WORDS } from './stop-words';
import type { Trait } from './trait';

/** What is said of somebody, as it goes on after their name: `can help with editing`. */
export function traitInWords({ kind, text }: Trait): string {
  const what = withoutStop(text);
  switch (kind) {
    case 'can help with':
      return `can help with ${withinSentence(what)}`;
    case 'looking for':
      return `looks for ${withinSentence(what)}`;
    case 'interest':
      return `is interested in ${what}`;
    case 'role':
      return `works as ${what}`;
    case 'organisation':
      return `works at ${what}`;
    case 'past organisation':
      return `was at ${what}`;
    case 'topic':
      return `talked with you about ${what}`;
    case 'introduced':
      return `introduced you to people at ${what}`;
  }
}

/** A text as it goes on within a sentence: a small word at its beginning, such as *A* or *Someone*, is no name. */
export function withinSentence(text: string): string {
  const [first = ''] = text.split(/\s/, 1);
  const small = first.toLowerCase();
  return first !== 'I' && STOP_WORDS.has(small) ? `${small}${text.slice(first.length)}` : text;
}

/** A text without the full stop that would end the sentence too early. */
function withoutStop(text: string): string {
  return text.replace(/[.!?]+$/, '');
}
