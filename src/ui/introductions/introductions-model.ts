import type { Day } from '../../domain/day';
import type { Introduction } from '../../domain/introduction';
import { reachOf, type Connector } from '../../network/who-through-whom';
import { panelSection } from '../panel/panel-section';
import type { SectionChoices } from '../panel/section-choices';
import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { INTRODUCTIONS } from '../strings';

/** What the sections are made of. */
interface Told {
  readonly introductions: readonly Introduction[];
  readonly connectors: readonly Connector[];
  readonly today: Day;
}

/** The sections: introductions made of which nobody knows what came, the others, and who came through whom. */
export function introductionSections(
  { introductions, connectors, today }: Told,
  choices: Pick<SectionChoices, 'folded' | 'showsAll'>,
): readonly Section[] {
  const section = (
    id: string,
    title: string,
    subjects: readonly Subject[],
    none: string,
  ): Section => panelSection({ id, title, subjects, none }, choices);
  const made = introductions
    .filter(({ on, contacts }) => on <= today && contacts.length > 1)
    .sort((a, b) => b.on - a.on || (a.path < b.path ? -1 : 1) || (a.line ?? 0) - (b.line ?? 0));
  const rows = (some: readonly Introduction[]): readonly Subject[] =>
    some.map((introduction) => ({ kind: 'introduction', introduction }));
  if (made.length + connectors.length === 0) return [];
  return [
    section(
      'open',
      INTRODUCTIONS.open,
      rows(made.filter(({ outcome }) => outcome === null)),
      INTRODUCTIONS.noneOpen,
    ),
    section(
      'known',
      INTRODUCTIONS.known,
      rows(made.filter(({ outcome }) => outcome !== null)),
      INTRODUCTIONS.noneKnown,
    ),
    section(
      'through',
      INTRODUCTIONS.through,
      connectors.map(connectorSubject),
      INTRODUCTIONS.noneThrough,
    ),
  ];
}

function connectorSubject(connector: Connector): Subject {
  const { contact, introduced, beyond } = connector;
  const names = (some: Connector['introduced']): readonly string[] => some.map(({ name }) => name);
  return {
    kind: 'said',
    contact,
    aside: INTRODUCTIONS.people(reachOf(connector)),
    detail: INTRODUCTIONS.introduced(names(introduced), names(beyond)),
    icon: 'waypoints',
  };
}
