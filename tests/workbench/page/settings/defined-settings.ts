import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
} from 'obsidian';
import { asObsidian } from '../base/as-obsidian';
import { setIcon } from '../obsidian/icons';
import { addControl, applyDisabled } from './defined-control';
import { addListActions } from './defined-list';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingPage, SettingTab } from './setting-tab';

type Group = SettingDefinitionGroup | SettingDefinitionList;

/** Draws a settings tab, or a page below it, from definitions. */
export class DefinedSettings {
  private readonly refreshers: (() => void)[] = [];
  private readonly cleanups: (() => void)[] = [];
  private readonly pages: SettingDefinitionPage[] = [];
  private readonly pageRows: Setting[] = [];
  private opened: number | null = null;
  private child: DefinedSettings | null = null;
  private childPage: SettingPage | null = null;

  constructor(
    private readonly tab: SettingTab,
    private readonly containerEl: HTMLElement,
    items: readonly SettingDefinitionItem[],
  ) {
    for (const group of inGroups(items)) this.drawGroup(group);
    this.refresh();
  }

  /** Evaluates every `visible` and `disabled` again. */
  refresh(): void {
    for (const refresh of this.refreshers) refresh();
    this.child?.refresh();
  }

  /** The pages that are open, one below the other, by their places among all pages. */
  openPages(): readonly number[] {
    return this.opened === null ? [] : [this.opened, ...(this.child?.openPages() ?? [])];
  }

  /** Opens pages as they were, as far as they are still there. */
  reopen([first, ...below]: readonly number[]): void {
    const page = first === undefined ? undefined : this.pages[first];
    if (page === undefined) return;
    this.openPage(page);
    this.child?.reopen(below);
  }

  /** Ends the rows, and the page below, that need ending. */
  clear(): void {
    this.childPage?.hide();
    this.child?.clear();
    for (const cleanup of this.cleanups) cleanup();
  }

  private drawGroup(definition: Group): void {
    const group = new SettingGroup(this.containerEl);
    const items = definition.items ?? [];
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
    for (const build of definition.extraButtons ?? []) {
      group.addExtraButton((button) => build(asObsidian(button)));
    }
    const rows = items.map((item, at) => this.drawRow(item, at, group));
    if (isList(definition)) addListActions(definition, group, rows);
    if (definition.search !== undefined) addSearch(definition.search, group, items, rows);
    this.refreshers.push(() => {
      const shown = items.filter((item) => isTrue(item.visible)).length > 0 || items.length === 0;
      group.groupEl.toggle(isTrue(definition.visible) && shown);
    });
  }

  private drawRow(item: SettingGroupItem, at: number, group: SettingGroup): Setting {
    const setting = new Setting(group.listEl).setName(item.name).setDesc(item.desc ?? '');
    this.refreshers.push(() => setting.settingEl.toggle(isTrue(item.visible)));
    if ('type' in item) this.drawPageRow(item, setting);
    else this.drawSetting(item, at, setting, group);
    return setting;
  }

  private drawSetting(
    item: SettingDefinition,
    at: number,
    setting: Setting,
    group: SettingGroup,
  ): void {
    if (item.control !== undefined) {
      const { control } = item;
      addControl(this.tab, setting, control);
      this.refreshers.push(() => applyDisabled(setting, control.disabled));
    } else if (item.render !== undefined) {
      const cleanup = item.render(asObsidian(setting), asObsidian(group));
      if (cleanup) this.cleanups.push(cleanup);
    } else if (item.action !== undefined) {
      const { action, disabled } = item;
      makeTappable(setting, () => action(setting.settingEl, at));
      this.refreshers.push(() => applyDisabled(setting, disabled));
    }
  }

  private drawPageRow(definition: SettingDefinitionPage, setting: Setting): void {
    const { displayValue, status } = definition;
    this.pages.push(definition);
    this.pageRows.push(setting);
    setting.addDisplayValue((value) => {
      this.refreshers.push(() => {
        value.setValue(
          (typeof displayValue === 'function' ? displayValue() : displayValue) ?? null,
        );
        value.setStatus((typeof status === 'function' ? status() : status) ?? null);
      });
    });
    setIcon(setting.controlEl.createDiv({ cls: 'setting-page-arrow' }), 'chevron-right');
    makeTappable(setting, () => this.openPage(definition));
  }

  private openPage(definition: SettingDefinitionPage): void {
    const place = this.pages.indexOf(definition);
    this.opened = place;
    const isPage = this.containerEl.hasClass('setting-page-content');
    const titlebars = isPage ? [this.containerEl.previousElementSibling] : [];
    const rows = [...titlebars, ...this.containerEl.children].filter(
      (el) => el instanceof HTMLElement,
    );
    const hidden = rows.filter((el) => el.isShown());
    for (const el of hidden) el.hide();
    const page = definition.page?.();
    const own = page === undefined ? null : asObsidian<SettingPage>(page);
    const root = own?.rootEl ?? createDiv({ cls: 'setting-page' });
    const titlebar = own?.titlebarEl ?? root.createDiv({ cls: 'setting-page-titlebar' });
    const content = own?.containerEl ?? root.createDiv({ cls: 'setting-page-content' });
    const back = createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(back, 'arrow-left');
    titlebar.empty();
    titlebar.append(back);
    titlebar.createEl('h3', { text: own?.title || definition.name });
    this.containerEl.append(root);
    back.addEventListener('click', () => {
      own?.hide();
      this.child?.clear();
      this.child = null;
      this.childPage = null;
      this.opened = null;
      root.remove();
      for (const el of hidden) el.show();
      this.refresh();
      this.pageRows[place]?.infoEl.focus();
    });
    this.childPage = own;
    if (own === null) this.child = new DefinedSettings(this.tab, content, definition.items ?? []);
    else own.display();
    back.focus();
  }
}

function inGroups(items: readonly SettingDefinitionItem[]): Group[] {
  const groups: Group[] = [];
  let loose: SettingGroupItem[] | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      groups.push(item);
      loose = null;
    } else if (loose === null) {
      loose = [item];
      groups.push({ type: 'group', items: loose });
    } else loose.push(item);
  }
  return groups;
}

function isList(group: Group): group is SettingDefinitionList {
  return group.type === 'list';
}

function addSearch(
  search: NonNullable<SettingDefinitionGroup['search']>,
  group: SettingGroup,
  items: readonly SettingGroupItem[],
  rows: readonly Setting[],
): void {
  group.addSearch((input) =>
    input.setPlaceholder(search.placeholder ?? 'Filter…').onChange((query) => {
      items.forEach((item, at) => {
        const shown = 'type' in item || query === '' || search.match(item, query);
        rows[at]?.settingEl.toggle(shown && isTrue(item.visible));
      });
    }),
  );
}

/** A click anywhere in the row counts, but for its buttons; keys and assistive technology have its name as a button. */
function makeTappable({ settingEl, infoEl, controlEl }: Setting, run: () => void): void {
  settingEl.addClass('mod-action', 'tappable');
  infoEl.setAttrs({ role: 'button', tabindex: '0' });
  settingEl.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[role=button], button') : null;
    if (controlEl.contains(button) || settingEl.hasClass('is-disabled')) return;
    run();
  });
  infoEl.addEventListener('keydown', (event) => {
    if (event.target !== infoEl || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    infoEl.click();
  });
}

function isTrue(predicate: boolean | (() => boolean) | undefined): boolean {
  return typeof predicate === 'function' ? predicate() : (predicate ?? true);
}
