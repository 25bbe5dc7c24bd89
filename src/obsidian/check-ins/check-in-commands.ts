import type { Command } from 'obsidian';
import type { CheckInsTarget } from '../../actions/insert-check-ins';
import { reviewOf } from '../../network/review';
import { CHECK_INS } from '../strings';
import type { CheckInSources } from './check-in-sources';
import { insertHere } from './insert-here';
import { insertProposed } from './insert-proposed';

/** The commands that write the check-ins proposed for today into a note; offered once the vault has been read. */
export function checkInCommands(sources: CheckInSources): readonly Command[] {
  const { live, today, configuration, actions, notices, ports } = sources;

  /** Says so where nothing is proposed; else runs. */
  const unlessNone = (run: () => void): void => {
    if (live.network === null) return;
    if (reviewOf(live.network, today.day).proposed.length > 0) run();
    else notices.say(CHECK_INS.noneProposed);
  };
  const insert = (target: CheckInsTarget): void => {
    unlessNone(() => {
      notices.sayFailure(insertProposed(target, actions, live));
    });
  };
  return [
    {
      id: 'insert-check-ins',
      name: CHECK_INS.insert,
      icon: 'calendar-check',
      checkCallback: (checking) => {
        if (live.network === null) return false;
        if (!checking) insert({ kind: 'daily note' });
        return true;
      },
    },
    {
      id: 'insert-check-ins-weekly',
      name: CHECK_INS.insertWeekly,
      icon: 'calendar-check',
      checkCallback: (checking) => {
        const { weeklyNotes } = configuration.settings.conventions;
        if (live.network === null || weeklyNotes === null) return false;
        if (!checking) insert({ kind: 'weekly note' });
        return true;
      },
    },
    {
      id: 'insert-check-ins-here',
      name: CHECK_INS.insertHere,
      icon: 'list-checks',
      editorCheckCallback: (checking, editor, { file }) => {
        const { network } = live;
        if (network === null || file === null) return false;
        if (!checking)
          unlessNone(() => {
            const { conventions } = configuration.settings;
            notices.say(insertHere(editor, file.path, network, conventions, ports));
          });
        return true;
      },
    },
  ];
}
