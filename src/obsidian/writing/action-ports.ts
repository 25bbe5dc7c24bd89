import { parseYaml, type App } from 'obsidian';
import type { Links, Ports } from '../../actions/ports';
import type { Clock, Today } from '../live/today';
import { NOTICES } from '../strings';
import type { RenamedNotes } from './renamed-notes';
import { vaultPort } from './vault-port';

/** What actions need from the world outside, as Obsidian gives it. */
export function actionPorts(
  app: App,
  renamedNotes: RenamedNotes,
  clock: Pick<Clock, 'now'>,
  today: Pick<Today, 'day'>,
): Ports {
  return {
    vault: vaultPort(app, renamedNotes),
    links: linksPort(app),
    clock: {
      today: () => today.day,
      minutes: () => {
        const now = clock.now();
        return now.getHours() * 60 + now.getMinutes();
      },
    },
    parseYaml: (yaml): unknown => parseYaml(yaml),
  };
}

function linksPort({ vault, fileManager }: App): Links {
  return {
    linkTo: (path, from) => {
      const file = vault.getFileByPath(path);
      if (file === null) throw new Error(NOTICES.noNote(path));
      return fileManager.generateMarkdownLink(file, from);
    },
  };
}
