import type { SettingDefinition, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { SETTING_WORDS, SETTINGS, type SettingWords } from '../strings';
import { moved, without } from './changed-settings';
import {
  listIn,
  offersList,
  namesFor,
  tagsFor,
  type ListBinding,
  type ListKey,
  type WordKind,
} from './list-bindings';
import type { TagName } from '../../notes/settings/tags';
import type { Meaning } from '../../notes/settings/vocabulary';
import { MEANINGS, TAG_MEANINGS } from './meanings';
import type { SettingsDesk } from './settings-desk';

/** A page for a list of words among the conventions. */
export function listPage(key: ListKey, kind: WordKind, desk: SettingsDesk): SettingDefinitionPage {
  return wordListPage(SETTING_WORDS[key], listIn(key, kind), desk);
}

/** A page for what the user can help with. */
export function offersPage(desk: SettingsDesk): SettingDefinitionPage {
  return wordListPage(SETTING_WORDS.myOffers, offersList(), desk);
}

/** A page for the property names of a meaning; the first name is the one written to new notes. */
export function namesPage(meaning: Meaning, desk: SettingsDesk): SettingDefinitionPage {
  const list = namesFor(meaning);
  const name = MEANINGS[meaning];
  return {
    type: 'page',
    name,
    desc: list.read(desk.settings()).join(', '),
    items: [wordList(name, list, desk)],
  };
}

/** A page for the tags of a meaning; the first tag is the one written. */
export function tagsPage(tag: TagName, desk: SettingsDesk): SettingDefinitionPage {
  const list = tagsFor(tag);
  const name = TAG_MEANINGS[tag];
  return {
    type: 'page',
    name,
    desc: list
      .read(desk.settings())
      .map((word) => `#${word}`)
      .join(', '),
    items: [wordList(name, list, desk)],
  };
}

function wordListPage(
  [name, description = name]: SettingWords,
  list: ListBinding,
  desk: SettingsDesk,
): SettingDefinitionPage {
  return {
    type: 'page',
    name,
    desc: SETTINGS.listed(description, list.read(desk.settings())),
    items: [wordList(description, list, desk)],
  };
}

/** Words that can be added, changed, put into another order and removed. */
function wordList(heading: string, list: ListBinding, desk: SettingsDesk): SettingDefinitionList {
  const words = list.read(desk.settings());
  const change = (next: readonly string[]): void => {
    desk.change(list.change(desk.settings(), next));
  };
  const add = SETTINGS.addTo[list.kind];
  const canRemove = words.length > 1 || !list.keepsOne;
  return {
    type: 'list',
    heading,
    emptyState: SETTINGS.emptyList(add),
    items: words.map((word, place): SettingDefinition => ({
      name: word,
      ...remark(word, place, list, desk),
      action: () => {
        desk.askWord(list, heading, place);
      },
    })),
    addItem: {
      name: add,
      action: () => {
        desk.askWord(list, heading, null);
      },
    },
    onReorder: (from, to) => {
      change(moved(list.read(desk.settings()), from, to));
    },
    ...(canRemove && {
      onDelete: (place: number) => {
        change(without(list.read(desk.settings()), place));
      },
    }),
  };
}

/** What is said of a word in its list. */
function remark(
  word: string,
  place: number,
  { kind }: ListBinding,
  { isFolder }: SettingsDesk,
): { readonly desc?: string } {
  if (kind === 'folder' && !isFolder(word)) return { desc: SETTINGS.gone };
  if (place > 0) return {};
  if (kind === 'own tag') return { desc: SETTINGS.writtenTag };
  return kind === 'property' ? { desc: SETTINGS.written } : {};
}
