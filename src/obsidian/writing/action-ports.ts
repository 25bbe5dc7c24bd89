import { parseYaml, stringifyYaml, type App } from 'obsidian';
import type { Links, Ports } from '../../actions/ports';
import { nameOf } from '../../notes/paths';
import type { Clock, Today } from '../live/today';
import { NOTICES } from '../strings';
import type { RenamedNotes } from '../../actions/renamed-notes';
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
    stringifyYaml: (value) => stringifyYaml(value),
  };
}

function linksPort({ vault, fileManager, metadataCache }: App): Links {
  const usesWikiLinks = (from: string): boolean => {
    const any = vault.getFileByPath(from) ?? vault.getMarkdownFiles()[0];
    return any === undefined || fileManager.generateMarkdownLink(any, from).startsWith('[[');
  };
  return {
    linkTo: (path, from) => {
      const file = vault.getFileByPath(path);
      if (file === null) throw new Error(NOTICES.noNote(path));
      return fileManager.generateMarkdownLink(file, from);
    },
    linkToName: (name, from) => {
      const file = metadataCache.getFirstLinkpathDest(name, from);
      if (file !== null) return fileManager.generateMarkdownLink(file, from);
      return usesWikiLinks(from) ? `[[${name}]]` : `[${nameOf(name)}](${encodeURI(name)}.md)`;
    },
  };
}
