import { counted, notesInWords } from './counting';

/** What the modals of the settings say. */
export const SETTING_FORMS = {
  add: 'Add',
  change: 'Change',
  cancel: 'Cancel',
  renameIntro: (notes: number, from: string, to: string): string =>
    `The circle is called “${to}” now, but ${notesInWords(notes)} still ${notes === 1 ? 'says' : 'say'} “${from}”.`,
  renameList: 'Notes with the old name',
  rename: (notes: number): string => `Rename in ${notesInWords(notes)}`,
  renaming: 'Renaming…',
  keep: (from: string): string => `Keep “${from}” as another name`,
  leave: 'Leave notes as they are',
  exported: 'Settings as text',
  exportIntro:
    'Everything you can set, without what Rapport remembers for its views. Paste it in another vault under Import settings.',
  copy: 'Copy',
  copied: 'Copied to the clipboard.',
  save: 'Save to vault',
  saved: (path: string): string => `Saved in “${path}”.`,
  imported: 'Exported settings',
  importIntro: 'Paste what Export settings gave. What it leaves out stays as it is.',
  changes: (count: number): string => `${counted(count, 'setting changes', 'settings change')}:`,
  noChange: 'These are the settings that you have.',
  others: (names: readonly string[]): string =>
    `Kept for the version that knows it: ${names.join(', ')}.`,
  problems: (count: number): string =>
    `${counted(count, 'setting', 'settings')} can’t be understood and ${count === 1 ? 'stays' : 'stay'} as now:`,
  arrow: '→',
  becomes: 'becomes',
  apply: 'Import',
  applying: 'Importing…',
} as const;
