import type { Command } from 'obsidian';
import { BRIEFING } from '../../ui/strings';
import { briefedBy, NOBODY, type Briefed } from './briefing-subject';
import { copyBriefing, insertBriefingInto, type PassOnSources } from './pass-on';
import { prepareCommand, type PrepareSources } from './prepare-command';

type BriefingCommandSources = PrepareSources & PassOnSources;

/** The commands around briefings: to show one, and to pass on what the open note, or else the view, is about. */
export function briefingCommands(sources: BriefingCommandSources): readonly Command[] {
  const { notices } = sources;
  return [
    prepareCommand(sources),
    {
      id: 'copy-briefing',
      name: BRIEFING.copy,
      icon: 'copy',
      checkCallback: (isCheck) => {
        const { people } = openedBriefing(sources) ?? shownBriefing(sources);
        if (people.length > 0 && !isCheck) notices.sayFailure(copyBriefing(sources, people));
        return people.length > 0;
      },
    },
    {
      id: 'insert-briefing',
      name: BRIEFING.insert,
      icon: 'list-plus',
      checkCallback: (isCheck) => {
        const { note, people } = openedBriefing(sources) ?? NOBODY;
        if (note === null) return false;
        if (!isCheck) notices.sayFailure(insertBriefingInto(sources, note, people));
        return true;
      },
    },
  ];
}

/** Whom the open note asks to be prepared for; null where it asks for nobody. */
function openedBriefing({ app, live: { network } }: BriefingCommandSources): Briefed | null {
  const path = app.workspace.getActiveFile()?.path;
  return network === null || path === undefined ? null : briefedBy(network, path);
}

function shownBriefing({ live: { network }, briefed }: BriefingCommandSources): Briefed {
  return network === null ? NOBODY : briefed.now(network);
}
