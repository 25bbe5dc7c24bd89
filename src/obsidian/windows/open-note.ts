import type { App } from 'obsidian';
import { CONFIG_FILES, type ConfigFiles } from '../../notes/settings/obsidian-config';
import type { OpenIn } from '../../ui/review/review-port';
import { NOTICES, REVIEW_VIEW, SETTING_TABS } from '../strings';

/**
 * Opens a note, at a line (from 1) where one is given. Rejects with a message for the user where there is none; of the
 * files of settings, which Obsidian neither shows nor has plugins open its settings for, it says where to look.
 */
export async function openNote(
  { vault, workspace }: Pick<App, 'vault' | 'workspace'>,
  path: string,
  line: number | null,
  where: OpenIn,
): Promise<void> {
  const file = vault.getFileByPath(path);
  if (file === null) throw new Error(whereToLook(path, vault.configDir));
  const place = line === null ? {} : { eState: { line: line - 1 } };
  await workspace.getLeaf(where).openFile(file, { active: true, ...place });
}

function whereToLook(path: string, configFolder: string): string {
  // Problems with the format of daily notes have no path: several files can set it.
  if (path === '') return NOTICES.settings(SETTING_TABS.dailyNotes);
  if (!path.startsWith(`${configFolder}/`)) return NOTICES.noNote(path);
  const file = FILES.find((key) => path === `${configFolder}/${CONFIG_FILES[key]}`);
  return NOTICES.settings(file === undefined ? REVIEW_VIEW.title : SETTING_TABS[file], path);
}

const FILES = Object.keys(SETTING_TABS).filter(
  (key): key is keyof ConfigFiles => key in CONFIG_FILES,
);
