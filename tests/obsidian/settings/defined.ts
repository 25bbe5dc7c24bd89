import type { SettingDefinitionItem, SettingDefinitionList } from 'obsidian';
import { exampleName } from '../../../src/notes/settings/conversation-name';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/notes/settings/settings';
import type { DefinedSettings } from '../../../src/obsidian/settings/setting-definitions';
import { defineSettings } from '../../../src/obsidian/settings/setting-definitions';
import type { SettingsDesk } from '../../../src/obsidian/settings/settings-desk';

/** 22 November 2026. */
const TODAY = 20_779;

const FOLDERS = ['People', 'Meetings'];

/** A row, page or list of the settings, with the names of the pages on the way to it. */
export interface FoundItem {
  readonly name: string;
  readonly way: readonly string[];
  readonly item: SettingDefinitionItem;
}

/** What a control of the definitions is asked. */
export interface DefinedControl {
  readonly key: string;
  readonly validate: (value: unknown) => unknown;
}

/** The definitions over a desk that keeps what it is told to change. */
export function define(
  settings: Settings = DEFAULT_SETTINGS,
  changes: Partial<SettingsDesk> = {},
): DefinedSettings & { readonly changed: () => Settings } {
  let current = settings;
  const nothing = (): void => undefined;
  const keep = (next: Settings): void => {
    current = next;
  };
  const defined = defineSettings({
    settings: () => current,
    isFolder: (path) => FOLDERS.includes(path),
    isNote: (path) => path === 'Me.md',
    templates: () => ['Coffee'],
    exampleName: (pattern) => exampleName(pattern, TODAY),
    change: keep,
    take: keep,
    askWord: nothing,
    circles: { add: nothing, remove: nothing, move: nothing, rename: nothing, left: nothing },
    exportSettings: nothing,
    importSettings: nothing,
    ...changes,
  });
  return { ...defined, changed: () => current };
}

/** Everything in the definitions that has a name, those on pages below included. */
export function itemsIn(
  items: readonly SettingDefinitionItem[],
  way: readonly string[] = [],
): readonly FoundItem[] {
  return items.flatMap((item): readonly FoundItem[] => {
    const name = 'name' in item ? item.name : (item.heading ?? '');
    const below = 'type' in item && item.type === 'page' ? [...way, name] : way;
    const own = name === '' ? [] : [{ name, way, item }];
    return [...own, ...('items' in item ? itemsIn(item.items ?? [], below) : [])];
  });
}

/** All controls, those on pages below included. */
export function controlsIn(items: readonly SettingDefinitionItem[]): readonly DefinedControl[] {
  return itemsIn(items).flatMap(({ item }) =>
    'control' in item && item.control !== undefined ? [item.control as DefinedControl] : [],
  );
}

/** The list on a page, by the page's name. */
export function listOn(
  items: readonly SettingDefinitionItem[],
  page: string,
): SettingDefinitionList {
  const found = itemsIn(items).find(
    ({ item, way }) => 'type' in item && item.type === 'list' && way.at(-1) === page,
  );
  if (found === undefined || !('type' in found.item) || found.item.type !== 'list')
    throw new Error(`There is no list on the page ${page}.`);
  return found.item as SettingDefinitionList;
}
