import { ExtraButtonComponent } from './components';
import { SearchComponent } from './input-components';
import { Setting } from './setting';

/** Obsidian's `SettingGroup`: rows in one box, perhaps with a heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private readonly headerEl: HTMLElement;
  private readonly headingEl: HTMLElement;
  private readonly controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv({ cls: 'setting-group' });
    this.headerEl = this.groupEl.createDiv({ cls: 'setting-item setting-item-heading' });
    this.headingEl = this.headerEl.createDiv({
      cls: 'setting-item-name',
      attr: { role: 'heading', 'aria-level': '3' },
    });
    this.controlEl = this.headerEl.createDiv({ cls: 'setting-item-control' });
    this.listEl = this.groupEl.createDiv({ cls: 'setting-items' });
    this.headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.headingEl.setText(text);
    this.headerEl.toggle(text !== '');
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(build: (setting: Setting) => void): this {
    build(new Setting(this.listEl));
    return this;
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    const box = createDiv({ cls: 'setting-group-search' });
    this.listEl.before(box);
    build(new SearchComponent(box));
    return this;
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    this.headerEl.show();
    build(new ExtraButtonComponent(this.controlEl));
    return this;
  }
}
