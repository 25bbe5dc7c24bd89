import type { Circle } from '../../domain/circle';
import type { Day } from '../../domain/day';
import type { Exchange } from '../../domain/exchange';
import type { FollowUp } from '../../domain/follow-up';
import { asSentence, relativeDay } from '../../domain/wording';
import {
  groupExchanges,
  oneSided,
  type ExchangeGrouping,
  type Ledger,
} from '../../network/give-and-take';
import type { CountLine } from '../panel/count-table';
import { panelSection } from '../panel/panel-section';
import type { SectionChoices } from '../panel/section-choices';
import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { GIVE_AND_TAKE } from '../strings';

/** A line of the table of help, with those whom it counts. */
export interface HelpLine extends CountLine {
  /** The paths of the contacts. */
  readonly contacts: ReadonlySet<string>;
}

/** The lines of the table: one for each kind, year or circle, counted as given and received. */
export function helpLines(
  ledgers: readonly Ledger[],
  by: ExchangeGrouping,
  circles: readonly Circle[],
): readonly HelpLine[] {
  return groupExchanges(ledgers, by, circles).map(({ name, gave, received, contacts }) => ({
    key: name === null ? '' : `=${name}`,
    name: name === null ? GIVE_AND_TAKE.noCircle : asSentence(name),
    counts: [gave, received],
    people: contacts.length,
    contacts: new Set(contacts.map(({ path }) => path)),
  }));
}

/** What the sections are made of. */
interface Taken {
  readonly ledgers: readonly Ledger[];
  readonly followUps: readonly FollowUp[];
  readonly today: Day;
}

/** The sections below the table: thanks owed, who only gave or received lately, and everyone, or those of the line picked. */
export function giveAndTakeSections(
  { ledgers, followUps, today }: Taken,
  picked: HelpLine | null,
  choices: Pick<SectionChoices, 'folded' | 'showsAll'>,
): readonly Section[] {
  const section = (
    id: string,
    title: string,
    subjects: readonly Subject[],
    none: string,
  ): Section => panelSection({ id, title, subjects, none }, choices);
  const rows = (some: readonly Ledger[]): readonly Subject[] =>
    some.map((ledger) => ledgerSubject(ledger, today));
  const thanks = followUps.filter(({ kind }) => kind === 'thanks');
  const shown =
    picked === null ? ledgers : ledgers.filter(({ contact }) => picked.contacts.has(contact.path));
  const most = [...shown].sort((a, b) => b.exchanges.length - a.exchanges.length);
  const people = section('people', picked?.name ?? GIVE_AND_TAKE.people, rows(most), '');
  return [
    ...(picked === null ? [] : [people]),
    section(
      'owed',
      GIVE_AND_TAKE.owed,
      thanks.map((followUp) => ({ kind: 'follow-up', followUp })),
      GIVE_AND_TAKE.noneOwed,
    ),
    section(
      'received',
      GIVE_AND_TAKE.onlyReceived,
      rows(oneSided(ledgers, 'received', today)),
      GIVE_AND_TAKE.noneReceived,
    ),
    section(
      'gave',
      GIVE_AND_TAKE.onlyGave,
      rows(oneSided(ledgers, 'gave', today)),
      GIVE_AND_TAKE.noneGave,
    ),
    ...(picked === null ? [people] : []),
  ];
}

function ledgerSubject({ contact, exchanges }: Ledger, today: Day): Subject {
  const last = exchanges.at(-1);
  const parts = (['gave', 'received'] as const).flatMap((side) => {
    const kinds = kindsOf(exchanges.filter((exchange) => exchange.side === side));
    return kinds.length === 0 ? [] : GIVE_AND_TAKE.side(side, kinds);
  });
  return {
    kind: 'said',
    contact,
    aside: last === undefined ? '' : relativeDay(last.on, today),
    detail: asSentence(parts.join(' · ')),
    icon: 'heart-handshake',
  };
}

/** The kinds of some exchanges, with how often each, the most frequent first. */
function kindsOf(exchanges: readonly Exchange[]): readonly (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const { kind } of exchanges) times.set(kind, (times.get(kind) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a);
}
