import { TFile, type Plugin } from 'obsidian';
import { findDailyNote } from '../../actions/daily-note';
import { isUnusable } from '../../notes/days/moment-format';
import type { Clock } from '../live/today';
import type { CheckInSources } from './check-in-sources';
import { DailyInsert } from './daily-insert';
import { insertProposed } from './insert-proposed';

/** Writes check-ins into today's note when it is created, where the user wants that. */
export function watchTodaysNote(plugin: Plugin, clock: Clock, sources: CheckInSources): void {
  const { live, store, today, configuration, actions, notices } = sources;
  const { vault, metadataCache, workspace } = plugin.app;
  const daily = new DailyInsert({
    isWanted: () => configuration.settings.writing.insertsDaily,
    todaysPath: () => {
      const found = findDailyNote(configuration.settings.conventions.dailyNotes, today.day);
      return isUnusable(found) ? null : found.path;
    },
    isReady: () => live.network !== null,
    hasFocus: () => activeDocument.hasFocus(),
    clock,
    insert: (path) => {
      notices.sayFailure(insertProposed({ kind: 'new note', path }, actions, live));
    },
  });
  let isStopped = false;
  plugin.register(() => {
    isStopped = true;
    daily.stop();
  });
  plugin.register(
    store.subscribe(() => {
      daily.networkChanged();
    }),
  );
  workspace.onLayoutReady(() => {
    if (isStopped) return;
    plugin.registerEvent(
      vault.on('create', (file) => {
        if (file instanceof TFile) daily.created(file.path, file.stat.ctime);
      }),
    );
    plugin.registerEvent(
      metadataCache.on('changed', ({ path }) => {
        daily.changed(path);
      }),
    );
    plugin.registerEvent(
      vault.on('delete', ({ path }) => {
        daily.gone(path);
      }),
    );
    plugin.registerEvent(
      vault.on('rename', (_, oldPath) => {
        daily.gone(oldPath);
      }),
    );
  });
}
