import { circleRanks, type Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { foldText } from '../domain/fold-text';
import { tieOf, type Tie } from '../domain/tie';
import type { Network } from './network';

/** The ties to all living contacts, by name; costs one pass over all evidence. */
export function tiesOf(network: Network, today: Day): readonly Tie[] {
  return network
    .contacts()
    .filter(({ died }) => !died)
    .map((contact) => tieOf(contact, network.history(contact.path), network.rules, today));
}

/** What ties can be counted by. */
export const TIE_GROUPS = ['circle', 'organisation', 'role', 'place'] as const;
export type TieGrouping = (typeof TIE_GROUPS)[number];

/** Ties to contacts who share a circle, organisation, role or place. */
export interface TieGroup {
  /** As most of the notes write it; null for those without one. */
  readonly name: string | null;
  readonly ties: readonly Tie[];
}

/**
 * Ties counted by what contacts share: circles in their order, everything else with the most first. A contact with several
 * organisations counts for each; those without come last.
 */
export function groupTies(
  ties: readonly Tie[],
  by: TieGrouping,
  circles: readonly Circle[],
): readonly TieGroup[] {
  const rankOf = circleRanks(circles);
  const rank = ({ name }: TieGroup): number =>
    by === 'circle' ? rankOf(name) : Number(name === null);
  const groups = new Map<string, { readonly name: string | null; readonly ties: Tie[] }>();
  for (const tie of ties) {
    const names = namesIn(tie.contact, by);
    for (const name of names.length === 0 ? [null] : names) {
      const key = name === null ? '' : foldText(name);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { name, ties: [tie] });
      else if (group.ties.at(-1) !== tie) group.ties.push(tie);
    }
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.ties.length - a.ties.length);
}

function namesIn(contact: Contact, by: TieGrouping): readonly string[] {
  switch (by) {
    case 'circle':
      return contact.circle === null ? [] : [contact.circle];
    case 'organisation':
      return contact.organisations;
    case 'role':
      return contact.roles;
    case 'place':
      return contact.places;
  }
}

/** Strong ties that are not warm any more, those with the most days first: worth a word before it is needed. */
export function goneQuiet(ties: readonly Tie[]): readonly Tie[] {
  return ties
    .filter(({ isStrong, warmth }) => isStrong && warmth !== 'warm')
    .sort((a, b) => b.days - a.days);
}

/** An organisation with those there who could say a word for you. */
export interface Referrers {
  readonly organisation: string;
  /** Warm ties first, then strong ones. */
  readonly ties: readonly Tie[];
}

/** The organisations in which a tie is warm or strong, those with the most such ties first. */
export function whoCouldRefer(ties: readonly Tie[]): readonly Referrers[] {
  const able = ties.filter(({ warmth, isStrong }) => warmth === 'warm' || isStrong);
  return groupTies(able, 'organisation', []).flatMap(({ name, ties: there }) =>
    name === null
      ? []
      : [{ organisation: name, ties: [...there].sort((a, b) => coolness(a) - coolness(b)) }],
  );
}

function coolness({ warmth }: Tie): number {
  return warmth === 'warm' ? 0 : warmth === 'cooling' ? 1 : 2;
}

/** Those who have helped before or say what they can help with, who helped most first. */
export function whoOfferedHelp(ties: readonly Tie[]): readonly Tie[] {
  return ties
    .filter(({ contact, help }) => help.received > 0 || contact.canHelpWith.length > 0)
    .sort((a, b) => b.help.received - a.help.received);
}

/** An organisation with those who are there, and those who were. */
export interface KnownAt {
  /** As most of the notes write it first. */
  readonly organisation: string;
  /** Those there now, the last in touch first. */
  readonly now: readonly Tie[];
  /** Those who were there and are no more, the last in touch first. */
  readonly past: readonly Tie[];
}

/** All organisations, present and past, with the ties to each; those where most people are or were come first. */
export function organisationsKnown(ties: readonly Tie[]): readonly KnownAt[] {
  const known = new Map<string, { organisation: string; now: Tie[]; past: Tie[] }>();
  const at = (organisation: string): { now: Tie[]; past: Tie[] } => {
    const key = foldText(organisation);
    const found = known.get(key) ?? { organisation, now: [], past: [] };
    known.set(key, found);
    return found;
  };
  for (const tie of [...ties].sort((a, b) => (b.lastOn ?? -Infinity) - (a.lastOn ?? -Infinity))) {
    const { organisations, pastOrganisations } = tie.contact;
    const current = new Set(organisations.map(foldText));
    for (const name of organisations) {
      const { now } = at(name);
      if (now.at(-1) !== tie) now.push(tie);
    }
    for (const name of pastOrganisations) {
      const { past } = at(name);
      if (!current.has(foldText(name)) && past.at(-1) !== tie) past.push(tie);
    }
  }
  const size = ({ now, past }: KnownAt): number => now.length + past.length;
  return [...known.values()].sort((a, b) => size(b) - size(a));
}
