import type { App, Command } from 'obsidian';
import { networkPeople } from '../logging/network-people';
import { openPanel } from '../panels/panel-view';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { BRIEFINGS, NOTICES } from '../strings';
import { choose } from '../windows/choose';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import { BRIEFING_TYPE } from './briefing-panel';
import type { BriefingSubject } from './briefing-subject';

/** What somebody is prepared for with. */
export interface PrepareSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  readonly briefed: BriefingSubject;
}

/** The command that asks for whom to prepare. */
export function prepareCommand(sources: PrepareSources): Command {
  return {
    id: 'prepare-for',
    name: BRIEFINGS.command,
    icon: 'book-open',
    callback: () => {
      askForWhom(sources);
    },
  };
}

/** Asks for whom to prepare, those met most recently and most often first, and shows the briefing. */
export function askForWhom(sources: PrepareSources): void {
  sources.notices.sayFailure(askAndShow(sources));
}

/** Shows the briefing on a contact. */
export async function showBriefing(
  { app: { workspace }, briefed }: Pick<PrepareSources, 'app' | 'briefed'>,
  contact: string,
): Promise<void> {
  briefed.pick(contact);
  await openPanel(workspace, BRIEFING_TYPE);
}

async function askAndShow(sources: PrepareSources): Promise<void> {
  const { app, popups, live, today } = sources;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const people = networkPeople(network, today.day);
  const contact = await choose(app, popups, {
    placeholder: BRIEFINGS.forWhom,
    nothingFits: BRIEFINGS.nobody,
    choicesFor: (query) =>
      people
        .match(query.trim())
        .map(({ path, name, detail }) => ({ title: name, aside: detail, value: path })),
  });
  if (contact !== null) await showBriefing(sources, contact);
}
