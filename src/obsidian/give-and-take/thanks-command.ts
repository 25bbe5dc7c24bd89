import type { App, Command } from 'obsidian';
import { owedIn } from '../../domain/dismissal';
import { isDerived, type DerivedFollowUp } from '../../domain/follow-up';
import { relativeDay } from '../../domain/wording';
import { fullName, namesApart } from '../../ui/names-apart';
import type { OwedPort } from '../../ui/follow-up/follow-up-port';
import { listInWords } from '../../ui/strings';
import type { ReviewStore } from '../live/review-store';
import { THANKS } from '../strings';
import { choicesNamed } from '../windows/choices';
import { choose } from '../windows/choose';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';

/** What thanks are said with. */
export interface ThanksSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly store: Pick<ReviewStore, 'state'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** The command that logs thanks for help: it asks whom to thank, of those to whom thanks are owed. */
export function thanksCommand(sources: ThanksSources, port: Pick<OwedPort, 'logIt'>): Command {
  return {
    id: 'say-thank-you',
    name: THANKS.command,
    icon: 'heart',
    checkCallback: (checking) => {
      if (thanksOwed(sources).length === 0) return false;
      if (!checking) sources.notices.sayFailure(askWhomToThank(sources, port));
      return true;
    },
  };
}

function thanksOwed({
  store: { state },
}: Pick<ThanksSources, 'store'>): readonly DerivedFollowUp[] {
  const followUps = state.kind === 'ready' ? state.review.followUps : [];
  return followUps.filter(isDerived).filter(({ kind }) => kind === 'thanks');
}

async function askWhomToThank(
  sources: ThanksSources,
  port: Pick<OwedPort, 'logIt'>,
): Promise<void> {
  const { app, popups, store } = sources;
  const { state } = store;
  if (state.kind !== 'ready') return;
  const { today } = state.review;
  const apart = namesApart(state.network.contacts());
  const choices = thanksOwed(sources).map((owed) => ({
    title: listInWords(owed.contacts.map((contact) => fullName(contact, apart))),
    aside: THANKS.helped(relativeDay(owed.arose.on, today)),
    value: owed,
  }));
  const chosen = await choose(app, popups, {
    placeholder: THANKS.placeholder,
    nothingFits: THANKS.nobody,
    choicesFor: (query) => choicesNamed(choices, query),
  });
  if (chosen !== null) port.logIt(owedIn(chosen));
}
