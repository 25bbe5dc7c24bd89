import type { Circle } from '../../domain/circle';
import type { Day } from '../../domain/day';
import { WARMTHS, type Tie, type Warmth } from '../../domain/tie';
import { relativeDay } from '../../domain/wording';
import {
  goneQuiet,
  groupTies,
  whoCouldRefer,
  whoOfferedHelp,
  type TieGrouping,
} from '../../network/ties';
import type { CountLine } from '../panel/count-table';
import { panelSection } from '../panel/panel-section';
import type { SectionChoices } from '../panel/section-choices';
import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { listInWords, READINESS } from '../strings';

const ICONS: Readonly<Record<Warmth, string>> = {
  warm: 'flame',
  cooling: 'sunset',
  cold: 'snowflake',
};

/** A line of the table of ties, with those whom it counts. */
export interface TieLine extends CountLine {
  readonly ties: readonly Tie[];
}

/** The lines of the table: everyone, then one for each circle, organisation, role or place; counted as `WARMTHS` are ordered. */
export function tieLines(
  ties: readonly Tie[],
  by: TieGrouping,
  circles: readonly Circle[],
): readonly TieLine[] {
  const line = (key: string, name: string, members: readonly Tie[]): TieLine => ({
    key,
    name,
    ties: members,
    people: members.length,
    counts: WARMTHS.map((warmth) => members.filter((tie) => tie.warmth === warmth).length),
  });
  return [
    line('all', READINESS.all, ties),
    ...groupTies(ties, by, circles).map(({ name, ties: members }) =>
      line(name === null ? '' : `=${name}`, name ?? READINESS.without[by], members),
    ),
  ];
}

/** The sections below the table: the people of a line, where one is picked, and who is worth a word. */
export function readinessSections(
  ties: readonly Tie[],
  picked: TieLine | null,
  by: TieGrouping,
  today: Day,
  choices: Pick<SectionChoices, 'folded' | 'showsAll'>,
): readonly Section[] {
  const section = (
    id: string,
    title: string,
    subjects: readonly Subject[],
    none: string,
  ): Section => panelSection({ id, title, subjects, none }, choices);
  const said = (tie: Tie, aside: string, ...parts: readonly string[]): Subject => ({
    kind: 'said',
    contact: tie.contact,
    aside,
    detail: parts.filter((part) => part !== '').join(' · '),
    icon: ICONS[tie.warmth],
  });
  const standing = (tie: Tie): string =>
    `${READINESS.warmths[tie.warmth]} · ${lastInWords(tie, today)}`;
  const members = picked === null ? [] : [...picked.ties].sort(byLastContact);
  return [
    ...(picked === null
      ? []
      : [
          section(
            'picked',
            picked.name,
            members.map((tie) =>
              said(tie, by === 'circle' ? '' : (tie.contact.circle ?? ''), standing(tie)),
            ),
            '',
          ),
        ]),
    section(
      'quiet',
      READINESS.quiet,
      goneQuiet(ties).map((tie) =>
        said(tie, tie.contact.circle ?? '', lastInWords(tie, today), READINESS.talks(tie.days)),
      ),
      READINESS.noneQuiet,
    ),
    section(
      'refer',
      READINESS.refer,
      whoCouldRefer(ties).flatMap(({ organisation, ties: able }) =>
        able.map((tie) => said(tie, organisation, ...tie.contact.roles.slice(0, 1), standing(tie))),
      ),
      READINESS.noneRefer,
    ),
    section(
      'helped',
      READINESS.helped,
      whoOfferedHelp(ties).map((tie) =>
        said(tie, '', ...helpInWords(tie), lastInWords(tie, today)),
      ),
      READINESS.noneHelped,
    ),
  ];
}

function byLastContact(a: Tie, b: Tie): number {
  return (b.lastOn ?? -Infinity) - (a.lastOn ?? -Infinity);
}

function lastInWords({ lastOn }: Tie, today: Day): string {
  return lastOn === null ? READINESS.never : READINESS.last(relativeDay(lastOn, today));
}

function helpInWords({ contact, help }: Tie): readonly string[] {
  const { canHelpWith } = contact;
  return [
    help.received === 0 ? '' : READINESS.helpedTimes(help.received),
    canHelpWith.length === 0 ? '' : READINESS.canHelp(listInWords(canHelpWith)),
  ];
}
