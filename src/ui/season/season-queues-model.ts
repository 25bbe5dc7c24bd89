import type { Day } from '../../domain/day';
import { asSentence, relativeDay } from '../../domain/wording';
import type { HearerGroup, SeasonHelper } from '../../network/season-queues';
import { panelSection } from '../panel/panel-section';
import type { SectionChoices } from '../panel/section-choices';
import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { READINESS, TELL_NETWORK, THANK_EVERYONE } from '../strings';

type Shown = Pick<SectionChoices, 'folded' | 'showsAll'>;

/** How many have heard, and how many could. */
export function progressOf(groups: readonly HearerGroup[]): {
  readonly heard: number;
  readonly all: number;
} {
  const hearers = groups.flatMap((group) => group.hearers);
  return { heard: hearers.filter(({ toldOn }) => toldOn !== null).length, all: hearers.length };
}

/** A section for each circle: who hasn't heard, each with a message to draft, then who has. */
export function tellSections(
  groups: readonly HearerGroup[],
  today: Day,
  choices: Shown,
): readonly Section[] {
  return groups.map(({ name, hearers }) => ({
    ...panelSection(
      {
        id: name ?? '',
        title: name === null ? TELL_NETWORK.noCircle : asSentence(name),
        subjects: hearers.map(({ tie, toldOn }): Subject => {
          const { contact, warmth, lastOn } = tie;
          const last =
            lastOn === null ? READINESS.never : READINESS.last(relativeDay(lastOn, today));
          return {
            kind: 'said',
            contact,
            aside: toldOn === null ? '' : TELL_NETWORK.heard(relativeDay(toldOn, today)),
            detail: `${READINESS.warmths[warmth]} · ${last}`,
            icon: toldOn === null ? 'message-circle' : 'check',
            ...(toldOn === null ? { opener: 'news' } : {}),
          };
        }),
        none: '',
      },
      choices,
    ),
    count: `${String(hearers.filter(({ toldOn }) => toldOn !== null).length)}/${String(hearers.length)}`,
  }));
}

/** Those to thank, each with a message to draft, and those who were thanked. */
export function thankSections(
  helpers: readonly SeasonHelper[],
  today: Day,
  choices: Shown,
): readonly Section[] {
  const rows = (some: readonly SeasonHelper[]): readonly Subject[] =>
    some.map(({ contact, help, thankedOn }) => ({
      kind: 'said',
      contact,
      aside:
        thankedOn === null
          ? relativeDay(help.at(-1)?.on ?? help[0].on, today)
          : THANK_EVERYONE.on(relativeDay(thankedOn, today)),
      detail: asSentence(THANK_EVERYONE.helped([...new Set(help.map(({ kind }) => kind))])),
      icon: thankedOn === null ? 'heart' : 'check',
      ...(thankedOn === null ? { opener: 'thank-you' } : {}),
    }));
  const section = (
    id: string,
    title: string,
    some: readonly SeasonHelper[],
    none: string,
  ): Section => panelSection({ id, title, subjects: rows(some), none }, choices);
  return [
    section(
      'owed',
      THANK_EVERYONE.owed,
      helpers.filter(({ thankedOn }) => thankedOn === null),
      THANK_EVERYONE.noneOwed,
    ),
    section(
      'thanked',
      THANK_EVERYONE.thanked,
      helpers.filter(({ thankedOn }) => thankedOn !== null),
      THANK_EVERYONE.noneThanked,
    ),
  ];
}
