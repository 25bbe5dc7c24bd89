import { asSentence, cadenceInWords, dayInWords } from '../../domain/wording';
import type { Circle } from '../../domain/circle';
import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/day';
import { rhythmInWords } from '../../domain/rhythm-wording';
import type { Network } from '../../network/network';
import { inOrderToAsk, type Uncircled, type UncircledContacts } from '../../network/uncircled';
import type { NamesApart } from '../names-apart';
import type { ProposedCircle } from '../review/accept-circles';
import { TRIAGE } from '../strings';
import type { TriageProgress } from './triage-progress';

/** The contact that is asked about. */
export interface AskedContact {
  readonly path: string;
  readonly name: string;
  /** What tells the name apart from others like it; empty where nothing needs to. */
  readonly apart: string;
  /** What they do and where, as far as the note says; may be empty. */
  readonly about: string;
  /** How often one was in touch, as a sentence. */
  readonly reason: string;
  /** When one was last in touch; empty for never. */
  readonly last: string;
  /** Name of the circle to propose; null for none. */
  readonly proposed: string | null;
}

/** A circle to choose. */
export interface CircleToChoose {
  readonly name: string;
  /** Its cadence in words; empty for none. */
  readonly cadence: string;
  /** The key that chooses it; empty past the ninth. */
  readonly key: string;
}

/** How many contacts were given the same answer. */
export interface TriageSum {
  readonly answer: string;
  readonly count: number;
}

/** What sorting contacts into circles shows. */
export interface TriageModel {
  /** Who is asked about; null when nobody is left. */
  readonly asked: AskedContact | null;
  /** Which of how many that is, from 1. */
  readonly place: number;
  readonly total: number;
  readonly circles: readonly CircleToChoose[];
  /** The circles that *Accept all* would write. */
  readonly proposals: readonly ProposedCircle[];
  /** How many have been given each circle, *never* or a cadence of their own, closest first; none that nobody has. */
  readonly sums: readonly TriageSum[];
  /** How many were put off. */
  readonly skipped: number;
  /** How many are not asked about, because no contact with them is recorded. */
  readonly strangers: number;
}

/** What it is made from. */
export interface TriageSource {
  readonly network: Network;
  readonly uncircled: UncircledContacts;
  readonly progress: TriageProgress;
  /** Those whose answer has been given, and may not have arrived in the network yet. */
  readonly awaited: ReadonlySet<string>;
  readonly apart: NamesApart;
  readonly today: Day;
}

/** What sorting contacts into circles shows now. Who has been given a circle elsewhere is not asked about. */
export function triageOf(source: TriageSource): TriageModel {
  const { network, uncircled, progress, awaited, apart, today } = source;
  const open = inOrderToAsk(uncircled).filter(({ checkIn }) => !awaited.has(pathOf(checkIn)));
  const openPaths = new Set(open.map(({ checkIn }) => pathOf(checkIn)));
  const skippedPaths = new Set(progress.skipped);
  const left = open.filter(({ checkIn }) => !skippedPaths.has(pathOf(checkIn)));
  const met = left.filter(isMet);
  // Where nobody has been met, strangers are all there is.
  const asksStrangers = progress.asksStrangers || !open.some(isMet);
  const asked = asksStrangers ? left : met;
  const contacts = progress.answered.flatMap((path) =>
    openPaths.has(path) ? [] : (network.contact(path) ?? []),
  );
  const answered = contacts.length;
  const skipped = progress.skipped.filter((path) => openPaths.has(path)).length;
  const [first] = asked;
  return {
    asked: first === undefined ? null : askedContact(first, apart, today),
    place: answered + skipped + 1,
    total: answered + skipped + asked.length,
    circles: network.rules.circles.map(circleToChoose),
    proposals: asked.flatMap((one) => proposalOf(one, apart, today)),
    sums: sumsOf(contacts, network),
    skipped,
    strangers: left.length - asked.length,
  };
}

function sumsOf(contacts: readonly Contact[], { rules }: Network): readonly TriageSum[] {
  const counts = new Map<string, number>(rules.circles.map(({ name }) => [name, 0]));
  for (const { circle, cadence } of contacts) {
    if (circle === null && cadence === null) continue; // the answer has not arrived yet
    const answer = circle ?? (cadence === 'never' ? TRIAGE.never : TRIAGE.ownCadence);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].map(([answer, count]) => ({ answer, count })).filter(({ count }) => count > 0);
}

/** More circles than keys have no key. */
const MOST_KEYS = 9;

function circleToChoose({ name, cadence }: Circle, index: number): CircleToChoose {
  return {
    name,
    cadence: cadence === null ? '' : cadenceInWords(cadence),
    key: index < MOST_KEYS ? String(index + 1) : '',
  };
}

function pathOf({ contact }: Uncircled['checkIn']): string {
  return contact.path;
}

function isMet({ rhythm }: Uncircled): boolean {
  return rhythm.days.length > 0;
}

function askedContact(
  { checkIn: { contact, lastInteraction }, rhythm }: Uncircled,
  apart: NamesApart,
  today: Day,
): AskedContact {
  const { path, name, roles, organisations } = contact;
  return {
    path,
    name,
    apart: apart.get(path) ?? '',
    about: [...roles.slice(0, 1), ...organisations.slice(0, 1)].join(' · '),
    reason: reasonOf(rhythm, today),
    last: lastInteraction === null ? '' : TRIAGE.last(dayInWords(lastInteraction.on, today)),
    proposed: rhythm.suggested?.name ?? null,
  };
}

function proposalOf(
  { checkIn: { contact }, rhythm }: Uncircled,
  apart: NamesApart,
  today: Day,
): readonly ProposedCircle[] {
  if (rhythm.suggested === null) return [];
  const { path, name } = contact;
  const circle = rhythm.suggested.name;
  return [{ path, name, apart: apart.get(path) ?? '', circle, reason: reasonOf(rhythm, today) }];
}

function reasonOf({ days, rhythm }: Uncircled['rhythm'], today: Day): string {
  return `${asSentence(rhythmInWords(days, rhythm, today))}.`;
}
