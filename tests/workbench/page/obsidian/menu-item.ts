import { setIcon } from './icons';

type Choice = (event: MouseEvent | KeyboardEvent) => unknown;

/** Obsidian's `MenuItem`. */
export class MenuItem {
  readonly dom = createDiv({
    cls: 'menu-item tappable',
    attr: { role: 'menuitem', tabindex: '-1' },
  });
  section = '';
  disabled = false;
  private readonly iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
  private readonly titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
  private callback: Choice | null = null;

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? '');
    return this;
  }

  /** Obsidian's older name of `setChecked`. */
  setActive(active: boolean): this {
    return this.setChecked(active);
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.find('.mod-checked-icon')?.detach();
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    if (checked === true) {
      setIcon(this.dom.createDiv({ cls: 'menu-item-icon mod-checked-icon' }), 'check');
    }
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    this.disabled = isLabel;
    this.dom.setAttr('role', isLabel ? 'presentation' : 'menuitem');
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: Choice): this {
    this.callback = callback;
    return this;
  }

  /** Does what the item is for. */
  choose(event: MouseEvent | KeyboardEvent): void {
    this.callback?.(event);
  }
}

/** Obsidian's `MenuSeparator`. */
export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
  section = '';
}
