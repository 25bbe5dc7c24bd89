import type { SettingDefinitionList } from 'obsidian';
import { Platform } from 'obsidian-test-mocks/obsidian';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/** Adds to a list of settings the ways to add, reorder and delete its items. */
export function addListActions(
  definition: SettingDefinitionList,
  group: SettingGroup,
  rows: readonly Setting[],
): void {
  const { addItem, emptyState, onDelete, onReorder } = definition;
  group.addClass('mod-list');
  if (rows.length === 0 && emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-list-empty' }).append(emptyState);
  }
  rows.forEach((row, at) => {
    const last = at === rows.length - 1;
    if (onReorder !== undefined && at > 0) {
      addButton(row, 'arrow-up', 'Move up', () => onReorder(at, at - 1));
    }
    if (onReorder !== undefined && !last) {
      addButton(row, 'arrow-down', 'Move down', () => onReorder(at, at + 1));
    }
    if (onDelete !== undefined) addButton(row, 'trash-2', 'Delete', () => onDelete(at));
    const arrow = row.controlEl.querySelector('.setting-page-arrow');
    if (arrow !== null) row.controlEl.append(arrow);
  });
  if (addItem === undefined) return;
  if (Platform.isMobile) {
    const attr = { type: 'button' };
    const add = group.groupEl.createEl('button', { text: `+ ${addItem.name}`, attr });
    add.addEventListener('click', () => addItem.action(add));
    return;
  }
  group.addExtraButton((button) =>
    button
      .setIcon('plus')
      .setTooltip(addItem.name)
      .onClick(() => addItem.action(button.extraSettingsEl)),
  );
}

function addButton(row: Setting, icon: string, label: string, run: () => void): void {
  row.addExtraButton((button) => button.setIcon(icon).setTooltip(label).onClick(run));
}
