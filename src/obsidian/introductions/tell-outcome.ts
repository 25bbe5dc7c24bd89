import type { App, Command } from 'obsidian';
import { recordOutcome } from '../../actions/record-outcome';
import {
  outcomeInWords,
  OUTCOMES,
  type Introduction,
  type IntroductionPlace,
} from '../../domain/introduction';
import { relativeDay } from '../../domain/wording';
import { tagPart } from '../../notes/tag-text';
import type { IntroductionPort } from '../../ui/introductions/introduction-port';
import { fullName, namesApart } from '../../ui/names-apart';
import { listInWords } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { OUTCOME_TEXTS, shortened } from '../strings';
import { choicesNamed, type Choice } from '../windows/choices';
import { choose } from '../windows/choose';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';

/** What the outcome of introductions is asked and written with. */
export interface OutcomeSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** What can be done with introductions; why something has failed is said in a notice. */
export function introductionPort(sources: OutcomeSources): IntroductionPort {
  return {
    tellOutcome: (introduction) => {
      sources.notices.sayFailure(tellOutcome(sources, introduction));
    },
  };
}

/** The command that asks of which introduction it is known what came of it, and what. */
export function outcomeCommand(sources: OutcomeSources, port: IntroductionPort): Command {
  return {
    id: 'introduction-outcome',
    name: OUTCOME_TEXTS.command,
    icon: 'users',
    checkCallback: (checking) => {
      const made = madeUntilToday(sources);
      if (made.length === 0) return false;
      if (!checking)
        sources.notices.sayFailure(
          whichOf(sources, made).then((chosen) => {
            if (chosen !== null) port.tellOutcome(chosen);
          }),
        );
      return true;
    },
  };
}

/** The introductions made, those without an outcome first, then the latest. */
function madeUntilToday({
  live,
  today: { day },
}: Pick<OutcomeSources, 'live' | 'today'>): readonly Introduction[] {
  const all = live.network?.introductions(day) ?? [];
  return all
    .filter(({ on, contacts }) => on <= day && contacts.length > 1)
    .sort((a, b) => Number(a.outcome !== null) - Number(b.outcome !== null) || b.on - a.on);
}

function whichOf(
  sources: OutcomeSources,
  made: readonly Introduction[],
): Promise<Introduction | null> {
  const { app, popups, today } = sources;
  const choices = made.map((introduction) => ({
    title: namesIn(sources, introduction),
    aside: relativeDay(introduction.on, today.day),
    reason: introduction.outcome === null ? '' : outcomeInWords(introduction.outcome),
    value: introduction,
  }));
  return choose(app, popups, {
    placeholder: OUTCOME_TEXTS.which,
    nothingFits: OUTCOME_TEXTS.noneSuch,
    choicesFor: (typed) => choicesNamed(choices, typed),
  });
}

function namesIn({ live }: Pick<OutcomeSources, 'live'>, { contacts }: Introduction): string {
  const apart = namesApart(live.network?.contacts() ?? []);
  return listInWords(contacts.map((contact) => fullName(contact, apart)));
}

async function tellOutcome(
  sources: OutcomeSources,
  { path, line }: IntroductionPlace,
): Promise<void> {
  const { app, popups, live, actions } = sources;
  const made = madeUntilToday(sources).find((one) => one.path === path && one.line === line);
  if (made === undefined) throw new Error(OUTCOME_TEXTS.gone);
  const entry = live.network?.facts(path)?.entries.find((known) => known.line === line);
  const picks = actions.picks([path]);
  const names = shortened(namesIn(sources, made));
  const said = await choose(app, popups, {
    placeholder: OUTCOME_TEXTS.placeholder,
    nothingFits: OUTCOME_TEXTS.nothingFits,
    typing: OUTCOME_TEXTS.typing,
    choicesFor: (typed) => outcomesFor(typed, made.outcome),
  });
  if (said === null) return;
  const { outcome } = said;
  await actions.perform(
    async ({ ports, settings }) =>
      recordOutcome(
        { path: picks.now(path), line, links: entry?.links ?? [] },
        outcome,
        settings,
        ports,
      ),
    () =>
      outcome === null
        ? OUTCOME_TEXTS.forgotten(names)
        : OUTCOME_TEXTS.written(names, shortened(outcomeInWords(outcome))),
  );
}

/** The outcomes that fit what is typed, with one in the user's own word, and none where one is recorded. */
function outcomesFor(
  typed: string,
  current: string | null,
): readonly Choice<{ readonly outcome: string | null }>[] {
  const known = OUTCOMES.map((outcome) => ({
    title: outcomeInWords(outcome),
    aside: '',
    isCurrent: outcome === current,
    value: { outcome },
  }));
  const forget =
    current === null ? [] : [{ title: OUTCOME_TEXTS.forget, aside: '', value: { outcome: null } }];
  const fitting = choicesNamed<{ readonly outcome: string | null }>([...known, ...forget], typed);
  const word = tagPart(typed);
  if (word === '' || fitting.length > 0) return fitting;
  return [{ title: OUTCOME_TEXTS.own(word), aside: '', value: { outcome: word } }];
}
