import type { Day } from '../domain/day';
import type { Tags } from '../notes/settings/tags';
import { followUpLine } from '../notes/writing/follow-up-line';
import type { Ports } from './ports';

/** What there is to do next, as the user tells it. */
export interface NextStep {
  readonly text: string;
  readonly dueOn: Day | null;
  /** The contacts whom the text names; where it names others than those it is told of, it concerns only these. */
  readonly named?: readonly NamedContact[];
}

/** Words that name a contact. */
export interface NamedContact {
  readonly words: string;
  /** Path of the contact's note, as it was when it was named. */
  readonly contact: string;
}

/**
 * The task of a follow-up as it stands in a note, with the contacts that it is told of. Links lead to contacts under their
 * new names; the contact in whose own note it stands needs none where the text says what there is to do, unless that is asked for.
 */
export function followUpTask(
  step: NextStep & { readonly waiting: boolean; readonly linksOwn?: boolean },
  contacts: readonly string[],
  note: string,
  tags: Tags,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
): string {
  const now = contacts.map((contact) => vault.currentPath(contact) ?? contact);
  const named = (step.named ?? []).flatMap(({ words, contact }) => {
    const path = vault.currentPath(contact);
    return path === null ? [] : [{ words, path }];
  });
  const isOfOthers = named.some(({ path }) => !now.includes(path));
  const concerned = new Set(isOfOthers ? named.map(({ path }) => path) : now);
  const isTold = step.text.trim() !== '';
  const linkTo = (path: string): string => links.linkTo(path, note);
  const needsLink = (path: string): boolean => path !== note || !isTold || step.linksOwn === true;
  const { text, dueOn, waiting } = step;
  const entry = {
    ...{ text, dueOn, waiting },
    links: [...concerned].filter(needsLink).map(linkTo),
    linked: named
      .filter(({ path }) => needsLink(path))
      .map(({ words, path }) => ({ words, link: linkTo(path) })),
  };
  return followUpLine(entry, tags);
}
