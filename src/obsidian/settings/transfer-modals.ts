import type { App } from 'obsidian';
import { reasonOf } from '../../actions/failure';
import { storedSettings } from '../../notes/settings/settings';
import { EXPORT_NAME, exportedSettings, readImport } from '../../notes/settings/transfer';
import { mountExportSettings, mountImportSettings } from '../../ui/settings/mount-settings';
import type { ImportPreview } from '../../ui/settings/settings-port';
import { counted } from '../../ui/strings';
import { SETTING_MODALS, SETTING_NOTICES } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import type { ActionNotices } from '../writing/action-notices';
import type { Configuration } from './configuration';
import { changeInWords, placeInWords } from './settings-in-words';

/** What settings are exported from and imported into. */
export interface TransferSources {
  readonly app: App;
  readonly configuration: Pick<Configuration, 'own' | 'stored' | 'replace'>;
  readonly notices: Pick<ActionNotices, 'say' | 'sayDone' | 'sayFailure'>;
}

/** The modal that shows all settings as text, to copy or to save in the vault. */
export function exportModal({ app, configuration }: TransferSources): MountedModal {
  const text = exportedSettings(configuration.stored, configuration.own);
  return new MountedModal(app, SETTING_MODALS.export, (content) =>
    mountExportSettings(content, {
      text,
      copy: () => content.win.navigator.clipboard.writeText(text),
      save: () => saveNew(app, text),
    }),
  );
}

/** The modal that takes exported settings, and shows what they change; `drawn` draws the settings anew. */
export function importModal(sources: TransferSources, drawn: () => void): MountedModal {
  const { app, configuration } = sources;
  return new MountedModal(app, SETTING_MODALS.import, (content, close) =>
    mountImportSettings(content, {
      preview: (text) => previewOf(text, configuration),
      apply: (text) => applyImport(text, sources, drawn),
      close,
    }),
  );
}

function previewOf(text: string, { own }: Pick<Configuration, 'own'>): ImportPreview {
  const found = readImport(text, own);
  if (found.kind !== 'readable') return found;
  return {
    kind: 'readable',
    changes: found.changes.map(changeInWords),
    others: Object.keys(found.others),
    problems: found.problems.map(({ property, message }) => ({
      place: placeInWords(property),
      message,
    })),
  };
}

async function applyImport(
  text: string,
  { configuration, notices }: TransferSources,
  drawn: () => void,
): Promise<void> {
  const found = readImport(text, configuration.own);
  if (found.kind !== 'readable') return;
  const before = configuration.stored;
  await configuration.replace(storedSettings({ ...before, ...found.others }, found.settings));
  drawn();
  const after = JSON.stringify(configuration.stored);
  const changed = found.changes.length + Object.keys(found.others).length;
  notices.sayDone(SETTING_NOTICES.imported(counted(changed, 'setting', 'settings')), () => {
    if (JSON.stringify(configuration.stored) !== after) {
      notices.say(SETTING_NOTICES.changedSince);
      return;
    }
    notices.sayFailure(
      configuration.replace(before).then(() => {
        drawn();
        notices.say(SETTING_NOTICES.undone);
      }),
    );
  });
}

/** So many names are tried before giving up. */
const MOST_NAMES = 100;

/** Saves a new file in the vault's root, beside those of the same name, and gives its path. */
async function saveNew({ vault }: App, text: string): Promise<string> {
  const [stem = '', extension = ''] = EXPORT_NAME.split('.');
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? EXPORT_NAME : `${stem} ${String(number)}.${extension}`;
    if (vault.getAbstractFileByPath(path) !== null && number < MOST_NAMES) continue;
    try {
      await vault.create(path, text);
      return path;
    } catch (error) {
      // Obsidian may not have heard yet of a file that is there.
      if (number === MOST_NAMES || !(await vault.adapter.exists(path)))
        throw new Error(reasonOf(error));
    }
  }
}
