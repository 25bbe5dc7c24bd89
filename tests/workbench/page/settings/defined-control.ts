import type { SettingControl } from 'obsidian';
import type { BaseComponent, ValueComponent } from './components';
import { asObsidian } from '../base/as-obsidian';
import { recordError } from '../base/errors';
import type { TextComponent } from './input-components';
import { suggestFiles, suggestFolders } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

/** Adds the control that a setting's definition describes, showing and persisting its value. */
export function addControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
  const stored = tab.getControlValue(control.key) ?? control.defaultValue;
  const save = (value: unknown) => void persist(tab, setting, control, value);
  build(tab, setting, control, stored, save);
  void validate(setting, control, stored);
}

/** Disables or enables a row's controls as its definition says now. */
export function applyDisabled(
  setting: Setting,
  disabled: boolean | (() => boolean) | undefined,
): void {
  if (disabled === undefined) return;
  setting.setDisabled(typeof disabled === 'function' ? disabled() : disabled);
}

function build(
  tab: SettingTab,
  setting: Setting,
  control: SettingControl,
  stored: unknown,
  save: (value: unknown) => void,
): void {
  const text = typeof stored === 'string' ? stored : '';
  const bind = <T>(component: ValueComponent<T> & BaseComponent, value: T) =>
    component.setValue(value).onChange(save);
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => bind(toggle, stored === true));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) => bind(dropdown.addOptions(control.options), text));
      return;
    case 'text':
      setting.addText((input) => bind(input.setPlaceholder(control.placeholder ?? ''), text));
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        area.inputEl.rows = control.rows ?? 4;
        bind(area.setPlaceholder(control.placeholder ?? ''), text);
      });
      return;
    case 'number':
      setting.addText((input) => addNumber(input, control, stored, save));
      return;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        slider.setDisplayFormat(control.displayFormat ?? String);
        bind(slider, typeof stored === 'number' ? stored : control.min);
      });
      return;
    case 'color':
      setting.addColorPicker((picker) => bind(picker, text || '#000000'));
      return;
    case 'file':
      setting.addSearch((search) => {
        bind(search.setPlaceholder(control.placeholder ?? ''), text);
        const accepts = control.filter ?? (() => true);
        suggestFiles(tab.app, search, (file) => accepts(asObsidian(file)));
      });
      return;
    case 'folder':
      setting.addSearch((search) => {
        bind(search.setPlaceholder(control.placeholder ?? ''), text);
        const accepts = control.filter ?? (() => true);
        const isOffered = (path: string) => path !== '/' || control.includeRoot === true;
        suggestFolders(
          tab.app,
          search,
          (folder) => isOffered(folder.path) && accepts(asObsidian(folder)),
        );
      });
      return;
  }
}

function addNumber(
  input: TextComponent,
  control: Extract<SettingControl, { type: 'number' }>,
  stored: unknown,
  save: (value: unknown) => void,
): void {
  input.inputEl.type = 'number';
  for (const name of ['min', 'max', 'step'] as const) {
    if (control[name] !== undefined) input.inputEl.setAttr(name, control[name]);
  }
  input.setPlaceholder(control.placeholder ?? '');
  input.setValue(typeof stored === 'number' ? String(stored) : '');
  input.onChange((value) => {
    const number = Number.parseFloat(value);
    save(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
  });
}

async function persist(
  tab: SettingTab,
  setting: Setting,
  control: SettingControl,
  value: unknown,
): Promise<void> {
  try {
    if (!(await validate(setting, control, value))) return;
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  } catch (error) {
    recordError(`The setting "${control.key}" couldn't be changed`, error);
  }
}

async function validate(
  setting: Setting,
  control: SettingControl,
  value: unknown,
): Promise<boolean> {
  if (control.validate === undefined) return true;
  const message = await control.validate(asObsidian<never>(value));
  setting.setErrorMessage(message || null);
  return !message;
}
