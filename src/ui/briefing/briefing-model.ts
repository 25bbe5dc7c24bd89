import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/day';
import { dayInWords } from '../../domain/wording';
import type { Acquaintance } from '../../network/acquaintance';
import type { Briefing } from '../../network/briefing';
import { dayWithYear } from '../day-wording';
import { noteName } from '../note-name';
import { panelSection } from '../panel/panel-section';
import type { SectionChoices } from '../panel/section-choices';
import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { standingOf, type Standing } from '../standing';
import { BRIEFING, listInWords } from '../strings';

/** What stands at the head of a briefing. */
export interface BriefingHead extends Standing {
  readonly name: string;
  /** What they do, where and in which place; empty where nothing says. */
  readonly does: string;
  /** What else the note says of them, a title and texts each. */
  readonly about: readonly (readonly [title: string, text: string])[];
}

/** The head of a briefing on a day. */
export function briefingHead(
  { checkIn, acquaintance }: Pick<Briefing, 'checkIn' | 'acquaintance'>,
  today: Day,
): BriefingHead {
  const { contact } = checkIn;
  const { name, roles, organisations, places } = contact;
  return {
    name,
    does: [listInWords(roles), listInWords(organisations), listInWords(places)]
      .filter((part) => part !== '')
      .join(' · '),
    ...standingOf(checkIn, today),
    about: aboutOf(contact, acquaintance),
  };
}

function aboutOf(
  contact: Contact,
  { introducedBy }: Pick<Acquaintance, 'introducedBy'>,
): BriefingHead['about'] {
  const { about } = BRIEFING;
  // Those who are contacts stand among the people below.
  const strangers = introducedBy.flatMap((person) => (person.kind === 'name' ? person.name : []));
  const all: readonly (readonly [string, readonly string[]])[] = [
    [about.interests, contact.interests],
    [about.lookingFor, contact.lookingFor],
    [about.canHelpWith, contact.canHelpWith],
    [about.metAt, contact.metAt],
    [about.metThrough, strangers],
    [about.before, contact.pastOrganisations],
    [about.relationship, contact.relationship],
    [about.timeZone, contact.timeZone === null ? [] : [contact.timeZone]],
  ];
  return all.flatMap(([title, texts]) =>
    texts.length === 0 ? [] : [[title, texts.join(', ')] as const],
  );
}

/** The sections of rows: what is open, what is ahead, help both ways, and whom you both know; empty ones are left out. */
export function briefingSections(
  briefing: Briefing,
  today: Day,
  choices: Pick<SectionChoices, 'folded' | 'showsAll'>,
): readonly Section[] {
  const { followUps, milestones, balance, exchanges, acquaintance, checkIn } = briefing;
  const section = (id: string, title: string, subjects: readonly Subject[]): readonly Section[] =>
    subjects.length === 0 ? [] : [panelSection({ id, title, subjects, none: '' }, choices)];
  const help = exchanges.map(({ side, kind, on, path, line }, index): Subject => ({
    kind: 'interaction',
    evidence: {
      key: [on, path, line ?? '', side, kind, index].join('\n'),
      day: dayWithYear(on),
      what: BRIEFING[side](kind),
      remark: '',
      path,
      note: noteName(path),
      line,
      mention: null,
    },
  }));
  return [
    ...section(
      'follow-ups',
      BRIEFING.followUps,
      followUps.map((followUp) => ({ kind: 'follow-up', followUp })),
    ),
    ...section(
      'milestones',
      BRIEFING.milestones,
      milestones.map((milestone) => ({ kind: 'milestone', milestone })),
    ),
    ...section('help', BRIEFING.giveAndTake, help).map((part) => ({
      ...part,
      count: BRIEFING.balance(balance.gave, balance.received),
    })),
    ...section(
      'people',
      BRIEFING.inCommon,
      inCommon(acquaintance, checkIn.contact.name, today).map(([contact, said]) => ({
        kind: 'said',
        contact,
        aside: contact.circle ?? '',
        detail: said.join(' · '),
        icon: 'user',
      })),
    ),
  ];
}

/** Whom you both know, each once with all that is to be said, those who brought you together first. */
function inCommon(
  { introducedBy, introduced, through, together, colleagues }: Acquaintance,
  name: string,
  today: Day,
): readonly (readonly [Contact, readonly string[]])[] {
  const said = new Map<string, readonly [Contact, string[]]>();
  const say = (contact: Contact, words: string): void => {
    const known = said.get(contact.path);
    if (known === undefined) said.set(contact.path, [contact, [words]]);
    else known[1].push(words);
  };
  for (const person of introducedBy)
    if (person.kind === 'contact') say(person.contact, BRIEFING.introducedYou);
  for (const { on, to } of introduced)
    for (const contact of to) say(contact, BRIEFING.youIntroduced(dayInWords(on, today)));
  for (const contact of through) say(contact, BRIEFING.metThrough(name));
  for (const { contact, times } of together) say(contact, BRIEFING.together(times));
  for (const { organisation, contacts } of colleagues)
    for (const contact of contacts) say(contact, BRIEFING.alsoAt(organisation));
  return [...said.values()];
}
