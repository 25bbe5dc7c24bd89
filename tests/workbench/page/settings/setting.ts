import { ColorComponent, SliderComponent, ToggleComponent } from './choice-components';
import type { BaseComponent } from './components';
import {
  ButtonComponent,
  DisplayValueComponent,
  ExtraButtonComponent,
  ProgressBarComponent,
} from './components';
import {
  DropdownComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './input-components';

let lastId = 0;

/** Obsidian's `Setting`: a row with a name, a description and controls. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;
  private readonly id = `setting-${(lastId += 1)}`;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv({ cls: 'setting-item' });
    this.infoEl = this.settingEl.createDiv({ cls: 'setting-item-info' });
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name' });
    this.descEl = this.infoEl.createDiv({
      cls: 'setting-item-description',
      attr: { id: `${this.id}-description` },
    });
    this.controlEl = this.settingEl.createDiv({ cls: 'setting-item-control' });
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    this.label();
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string): this {
    this.nameEl.title = tooltip;
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': '3' });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    const shown = message !== null && message !== '';
    this.settingEl.toggleClass('is-invalid', shown);
    const attr = { role: 'alert' };
    this.errorEl = shown
      ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr })
      : null;
    return this;
  }

  addButton(build: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), build);
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), build);
  }

  addToggle(build: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.add(new ToggleComponent(this.controlEl), build);
  }

  addText(build: (component: TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), build);
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), build);
  }

  addTextArea(build: (component: TextAreaComponent) => unknown): this {
    return this.add(new TextAreaComponent(this.controlEl), build);
  }

  addMomentFormat(build: (component: MomentFormatComponent) => unknown): this {
    return this.add(new MomentFormatComponent(this.controlEl), build);
  }

  addDropdown(build: (component: DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), build);
  }

  addColorPicker(build: (component: ColorComponent) => unknown): this {
    return this.add(new ColorComponent(this.controlEl), build);
  }

  addProgressBar(build: (component: ProgressBarComponent) => unknown): this {
    return this.add(new ProgressBarComponent(this.controlEl), build);
  }

  addSlider(build: (component: SliderComponent) => unknown): this {
    return this.add(new SliderComponent(this.controlEl), build);
  }

  addComponent<T extends BaseComponent>(build: (el: HTMLElement) => T): this {
    this.components.push(build(this.controlEl));
    this.label();
    return this;
  }

  addDisplayValue(build: (component: DisplayValueComponent) => unknown): this {
    build(new DisplayValueComponent(this.controlEl));
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  private add<T extends BaseComponent>(component: T, build: (component: T) => unknown): this {
    this.components.push(component);
    build(component);
    this.label();
    return this;
  }

  /** Obsidian leaves these controls without a label; here the row's name and description serve. */
  private label(): void {
    for (const control of this.controlEl.querySelectorAll('input, select, textarea')) {
      // The text itself: axe takes a name that is scrolled out of sight for none.
      const name = this.nameEl.textContent;
      if (control.getAttribute('type') !== 'search') control.setAttribute('aria-label', name);
      control.setAttribute('aria-describedby', `${this.id}-description`);
    }
  }
}
