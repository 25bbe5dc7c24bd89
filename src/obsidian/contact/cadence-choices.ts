import type { Cadence } from '../../domain/cadence';
import { findCircle, type Circle } from '../../domain/circle';
import type { Contact } from '../../domain/contact';
import { asSentence, cadenceInWords } from '../../domain/wording';
import { readCadence } from '../../notes/read-cadence';
import { writtenCadence } from '../../notes/writing/written-cadence';
import { CONTACT_CHOICES } from '../strings';
import { choicesNamed, type Choice } from '../windows/choices';

const USUAL: readonly Cadence[] = [
  { count: 2, unit: 'week' },
  { count: 1, unit: 'month' },
  { count: 6, unit: 'week' },
  { count: 3, unit: 'month' },
  { count: 6, unit: 'month' },
  { count: 1, unit: 'year' },
];

/**
 * What a contact's cadence can be set to, as written into its note, or `circle` for that of its circle: the usual ones,
 * the contact's own, none at all, or one that is typed. The one that holds is marked.
 */
export function cadenceChoices(
  contact: Pick<Contact, 'cadence' | 'circle'>,
  circles: readonly Circle[],
  typed: string,
): readonly Choice<string>[] {
  const own = contact.cadence;
  const never = { title: CONTACT_CHOICES.never, aside: '', value: 'never' };
  const marked = (choice: Choice<string>): Choice<string> => ({
    ...choice,
    isCurrent: choice.value === (own === null ? 'circle' : written(own)),
  });
  const read = typed === '' ? null : readCadence(typed);
  if (read !== null) return [marked(read === 'never' ? never : choiceOf(read))];
  const usual = USUAL.map(choiceOf);
  const isUsual =
    own === null || own === 'never' || usual.some(({ value }) => value === written(own));
  const choices = [
    ...(isUsual ? [] : [choiceOf(own)]),
    ...usual,
    never,
    { title: CONTACT_CHOICES.asCircle, aside: ofCircle(contact, circles), value: 'circle' },
  ];
  return choicesNamed(choices.map(marked), typed);
}

function written(cadence: Cadence | 'never'): string {
  return cadence === 'never' ? cadence : writtenCadence(cadence);
}

function choiceOf(cadence: Cadence): Choice<string> {
  return { title: asSentence(cadenceInWords(cadence)), aside: '', value: writtenCadence(cadence) };
}

function ofCircle({ circle }: Pick<Contact, 'circle'>, circles: readonly Circle[]): string {
  const found = circle === null ? undefined : findCircle(circles, circle);
  if (found === undefined) return '';
  const { name, cadence } = found;
  const often = cadence === null ? CONTACT_CHOICES.noCadence : cadenceInWords(cadence);
  return `${name} · ${often}`;
}
