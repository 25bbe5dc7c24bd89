import type { CheckIn } from '../../domain/check-in';
import { isoDay, type Day } from '../../domain/day';
import { byDayAndNote, counts, type DayOfContact } from '../../domain/interaction';
import { reasonOf } from '../../domain/reason';
import { rhythmInWords } from '../../domain/rhythm-wording';
import type { Network } from '../../network/network';
import { rhythmOfContact } from '../../network/rhythm-of-contact';
import { BLANK, line, toned, type Block, type Span } from '../page';
import { arithmeticOf, type Step } from './why-arithmetic';
import { section } from './section';
import { counted, place } from './words';

/** Why a contact stands as it does: the arithmetic, and every interaction with its note and line. */
export function whyPage(network: Network, checkIn: CheckIn, today: Day): readonly Block[] {
  const { contact } = checkIn;
  const { mentionsCount } = network.rules;
  const evidence = [...byDayAndNote(network.history(contact.path))].reverse();
  const steps = [...arithmeticOf(checkIn, today), ...rhythmSteps(network, checkIn, today)];
  return [
    line(toned('title', contact.name), toned('quiet', ` · ${contact.path}`)),
    line(reasonOf(checkIn, today)),
    BLANK,
    { rows: steps.map(stepRow) },
    ...section(
      'Interactions',
      'newest first',
      evidence.map((day) => evidenceRow(day, mentionsCount, today)),
    ),
  ];
}

function stepRow([name, value, from]: Step): readonly Span[] {
  return [toned('quiet', name), toned('strong', value), from];
}

function rhythmSteps(network: Network, { contact }: CheckIn, today: Day): readonly Step[] {
  const { days, rhythm, quieter, suggested } = rhythmOfContact(network, contact, today);
  if (rhythm === null) return [];
  const words = rhythmInWords(days, rhythm, today);
  const usual = quieter ? `${words}; quieter than usual` : words;
  const steps: readonly Step[] = [['rhythm', counted(rhythm, 'day'), usual]];
  return suggested === null
    ? steps
    : [...steps, ['proposed', suggested.name, 'the circle nearest to this rhythm']];
}

function evidenceRow(
  { strongest, lines }: DayOfContact,
  mentionsCount: boolean,
  today: Day,
): readonly Span[] {
  const { on, kind, details, path } = strongest;
  const numbers = [...new Set(lines.flatMap((entry) => entry.line ?? []))];
  const where = numbers.length > 1 ? `${path}:${numbers.join(',')}` : place(path, strongest.line);
  const remarks = [
    details.direction,
    on > today ? 'planned' : null,
    counts(kind, mentionsCount) ? null : 'doesn’t count',
  ];
  return [
    isoDay(on),
    kind,
    details.channel ?? '',
    remarks.filter((remark) => remark !== null).join(', '),
    toned('quiet', where),
  ];
}
