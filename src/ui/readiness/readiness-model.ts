import type { Day } from '../../domain/day';
import { WARMTHS, type Tie, type Warmth } from '../../domain/tie';
import { relativeDay } from '../../domain/wording';
import {
  goneQuiet,
  groupTies,
  whoCouldRefer,
  whoOfferedHelp,
  type TieGroup,
  type TieGrouping,
} from '../../network/ties';
import type { SectionChoices } from '../panel/section-choices';
import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { listInWords, numberInWords, READINESS } from '../strings';

/** So many rows stand in a section, and so many lines in the table, until more are asked for. */
const AT_ONCE = 8;

const ICONS: Readonly<Record<Warmth, string>> = {
  warm: 'flame',
  cooling: 'sunset',
  cold: 'snowflake',
};

/** A line of the table of ties. */
export interface TieLine extends Readonly<Record<Warmth, number>> {
  /** Tells the line apart from the others of its table. */
  readonly key: string;
  readonly name: string;
  readonly ties: readonly Tie[];
}

/** The lines of the table: everyone, then one for each circle, organisation, role or place. */
export function tieLines(
  ties: readonly Tie[],
  by: TieGrouping,
  circles: readonly string[],
): readonly TieLine[] {
  const line = (group: TieGroup): TieLine => {
    const name = group.name ?? READINESS.without[by];
    return { ...group, name, key: group.name === null ? '' : `=${group.name}` };
  };
  const warm = Object.fromEntries(
    WARMTHS.map((warmth) => [warmth, ties.filter((tie) => tie.warmth === warmth).length]),
  );
  const everyone = { warm: 0, cooling: 0, cold: 0, ...warm };
  return [
    { ...everyone, key: 'all', name: READINESS.all, ties },
    ...groupTies(ties, by, circles).map(line),
  ];
}

/** The lines of the table that are shown. */
export function shownLines(lines: readonly TieLine[], whole: boolean): readonly TieLine[] {
  return whole || lines.length <= AT_ONCE + 1 ? lines : lines.slice(0, AT_ONCE);
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
  ): Section => {
    const whole = choices.showsAll(id);
    const hidden = subjects.length - AT_ONCE;
    return {
      id,
      title,
      count: numberInWords(subjects.length),
      folded: choices.folded(id) ?? false,
      subjects: whole ? subjects : subjects.slice(0, AT_ONCE),
      note: subjects.length === 0 ? { kind: 'calm', text: none } : null,
      more: hidden <= 0 ? null : whole ? READINESS.fewer : READINESS.more(hidden),
    };
  };
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

function helpInWords({ contact, balance }: Tie): readonly string[] {
  const { canHelpWith } = contact;
  return [
    balance.received === 0 ? '' : READINESS.helpedTimes(balance.received),
    canHelpWith.length === 0 ? '' : READINESS.canHelp(listInWords(canHelpWith)),
  ];
}
