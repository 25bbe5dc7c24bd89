import type { App, Command } from 'obsidian';
import { traitInWords } from '../../domain/trait-wording';
import { asSentence, relativeDay } from '../../domain/wording';
import type { Network } from '../../network/network';
import { searchForHelp } from '../../network/who-can-help';
import { fullName, namesApart } from '../../ui/names-apart';
import { READINESS } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { WHO } from '../strings';
import { choose } from '../windows/choose';
import { openNote } from '../windows/open-note';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';

/** What help is looked for with. */
export interface WhoSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
}

/** So many are shown while one types; more words find the others. */
const AT_MOST = 50;

/** The command that looks for who can help, as one types, and opens the note of one of them. */
export function whoCanHelpCommand(sources: WhoSources): Command {
  const { live, notices } = sources;
  return {
    id: 'who-can-help',
    name: WHO.canHelp,
    icon: 'user-round-search',
    checkCallback: (checking) => {
      const { network } = live;
      if (network === null) return false;
      if (!checking) notices.sayFailure(askForHelp(sources, network));
      return true;
    },
  };
}

async function askForHelp({ app, popups, today }: WhoSources, network: Network): Promise<void> {
  const { day } = today;
  const search = searchForHelp(network, day);
  const apart = namesApart(network.contacts());
  const path = await choose(app, popups, {
    placeholder: WHO.helpWith,
    nothingFits: WHO.nobodyCanHelp,
    choicesFor: (typed) =>
      search(typed)
        .slice(0, AT_MOST)
        .map(({ contact, reasons }) => {
          const lastOn = network.checkIn(contact.path, day)?.lastInteraction?.on;
          return {
            title: fullName(contact, apart),
            aside: lastOn === undefined ? READINESS.never : relativeDay(lastOn, day),
            reason: asSentence(reasons.map(traitInWords).join(' · ')),
            value: contact.path,
          };
        }),
  });
  if (path !== null) await openNote(app, path, null, false);
}
