import { moment, type Plugin } from 'obsidian';
import { readConfigFiles } from './config-files';
import type { ConfigurationSources } from './configuration';
import { dateLanguageOf } from './date-language';

/** What the configuration of the plugin is read from. */
export function configurationSources(
  plugin: Pick<Plugin, 'app' | 'manifest' | 'loadData' | 'saveData'>,
): ConfigurationSources {
  const { vault } = plugin.app;
  const { configDir } = vault;
  const { id, dir = `${configDir}/plugins/${id}` } = plugin.manifest;
  return {
    data: {
      path: `${dir}/data.json`,
      load: () => plugin.loadData(),
      save: (data) => plugin.saveData(data),
    },
    configFiles: () => readConfigFiles(vault.adapter, configDir),
    language: () => dateLanguageOf(moment),
    configFolder: configDir,
  };
}
