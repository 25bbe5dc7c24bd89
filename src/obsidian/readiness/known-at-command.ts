import type { App, Command } from 'obsidian';
import type { Day } from '../../domain/day';
import type { Tie } from '../../domain/tie';
import { relativeDay } from '../../domain/wording';
import type { Network } from '../../network/network';
import { organisationsKnown, tiesOf } from '../../network/ties';
import { fullName, namesApart } from '../../ui/names-apart';
import { READINESS } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { KNOWN_AT } from '../strings';
import { choicesNamed, type Choice } from '../windows/choices';
import { choose } from '../windows/choose';
import { openNote } from '../windows/open-note';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';

/** What people at an organisation are looked up with. */
export interface KnownAtSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** The command that tells whom one knows at an organisation, now or from before, and opens the note of one of them. */
export function knownAtCommand(sources: KnownAtSources): Command {
  const { live, notices } = sources;
  return {
    id: 'who-do-i-know-at',
    name: KNOWN_AT.command,
    icon: 'building-2',
    checkCallback: (checking) => {
      const { network } = live;
      if (network === null) return false;
      if (!checking) notices.sayFailure(askWhere(sources, network));
      return true;
    },
  };
}

async function askWhere(sources: KnownAtSources, network: Network): Promise<void> {
  const { app, popups, today } = sources;
  const organisations = organisationsKnown(tiesOf(network, today.day));
  const all = organisations.map((known) => ({
    title: known.organisation,
    aside: KNOWN_AT.people(known.now.length, known.past.length),
    value: known,
  }));
  const known = await choose(app, popups, {
    placeholder: KNOWN_AT.where,
    nothingFits: KNOWN_AT.nobody,
    choicesFor: (query) => choicesNamed(all, query),
  });
  if (known === null) return;
  const apart = namesApart(network.contacts());
  const person = (tie: Tie, isPast: boolean): Choice<string> => ({
    title: fullName(tie.contact, apart),
    aside: standing(tie, isPast, today.day),
    value: tie.contact.path,
  });
  const people = [
    ...known.now.map((tie) => person(tie, false)),
    ...known.past.map((tie) => person(tie, true)),
  ];
  const path = await choose(app, popups, {
    placeholder: KNOWN_AT.who,
    nothingFits: KNOWN_AT.nobodyThere,
    choicesFor: (query) => choicesNamed(people, query),
  });
  if (path !== null) await openNote(app, path, null, false);
}

/** What is said beside a name: what they do there or did, how warm the tie is, and when they were last in touch. */
function standing({ contact, warmth, lastOn }: Tie, isPast: boolean, today: Day): string {
  const parts = [
    isPast ? KNOWN_AT.past : (contact.roles[0] ?? ''),
    READINESS.warmths[warmth],
    lastOn === null ? READINESS.never : READINESS.last(relativeDay(lastOn, today)),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
