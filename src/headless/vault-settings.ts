import { join } from 'node:path';
import {
  CONFIG_FILES,
  conventionsFromConfig,
  type ConfigFiles,
} from '../notes/settings/obsidian-config';
import { problemWith, type Problem } from '../notes/problem';
import { parseSettings, readingConventions, type ParsedSettings } from '../notes/settings/settings';
import { codeOf, reasonOfFailure, type Disk } from './disk';

/** The folder in which Obsidian keeps its settings unless the user moves them. */
const USUAL_CONFIG_FOLDER = '.obsidian';

/** Where the plugin keeps its settings, below the vault's configuration folder. */
const RAPPORT_DATA = 'plugins/rapport/data.json';

/** Larger files are no settings. */
const LARGEST_BYTES = 4_000_000;

/** Reads the settings that hold for a vault: Rapport's own and what Obsidian's say of daily notes and templates. */
export async function readVaultSettings(root: string, disk: Disk): Promise<ParsedSettings> {
  const problems: Problem[] = [];
  const textOf = async (file: string): Promise<string | undefined> => {
    try {
      return await settingsText(join(root, USUAL_CONFIG_FOLDER, file), disk);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR')
        problems.push(unusable(file, `This file can’t be read: ${reasonOfFailure(error)}.`));
      return undefined;
    }
  };
  const stored = storedIn(await textOf(RAPPORT_DATA), problems);
  const own = parseSettings(stored, configPath(RAPPORT_DATA));
  const files: { -readonly [K in keyof ConfigFiles]: ConfigFiles[K] } = {};
  for (const name of CONFIG_NAMES) files[name] = await textOf(CONFIG_FILES[name]);
  const { conventions, problems: others } = conventionsFromConfig(
    readingConventions(own.settings),
    files,
    USUAL_CONFIG_FOLDER,
  );
  return {
    settings: { ...own.settings, conventions },
    problems: [...problems, ...own.problems, ...others],
  };
}

const CONFIG_NAMES = Object.keys(CONFIG_FILES).filter((key): key is keyof ConfigFiles =>
  Object.hasOwn(CONFIG_FILES, key),
);

async function settingsText(file: string, disk: Disk): Promise<string> {
  const stats = await disk.stats(file);
  if (!stats.isFile() || stats.size > LARGEST_BYTES) throw new Error('it is no settings file');
  const text = (await disk.bytes(file)).toString('utf8');
  return text.replace(/^\uFEFF/, '');
}

function storedIn(text: string | undefined, problems: Problem[]): unknown {
  if (text === undefined || text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    problems.push(unusable(RAPPORT_DATA, 'This file is not valid JSON, so it is not used.'));
    return null;
  }
}

function unusable(file: string, message: string): Problem {
  return problemWith(configPath(file), '', null, message);
}

function configPath(file: string): string {
  return `${USUAL_CONFIG_FOLDER}/${file}`;
}
