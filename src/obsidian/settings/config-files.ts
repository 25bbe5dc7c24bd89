import type { DataAdapter } from 'obsidian';
import { CONFIG_FILES, type ConfigFiles } from '../../notes/settings/obsidian-config';

/** Reads what Obsidian and its plugins store about daily notes and templates; a file that isn't there is left out. */
export async function readConfigFiles(
  adapter: Pick<DataAdapter, 'exists' | 'read'>,
  configFolder: string,
): Promise<ConfigFiles> {
  const read = async (file: string): Promise<string | undefined> => {
    const path = `${configFolder}/${file}`;
    try {
      return (await adapter.exists(path)) ? await adapter.read(path) : undefined;
    } catch {
      return undefined; // gone between the two steps
    }
  };
  const [dailyNotes, templates, communityPlugins, templater, periodicNotes] = await Promise.all([
    read(CONFIG_FILES.dailyNotes),
    read(CONFIG_FILES.templates),
    read(CONFIG_FILES.communityPlugins),
    read(CONFIG_FILES.templater),
    read(CONFIG_FILES.periodicNotes),
  ]);
  return { dailyNotes, templates, communityPlugins, templater, periodicNotes };
}
