import { Component } from 'obsidian-test-mocks/obsidian';
import { theApp } from '../app-in-page';
import { rememberFocus } from './focus';
import { MenuItem, MenuSeparator } from './menu-item';
import { Scope } from './scope';

interface Position {
  readonly x: number;
  readonly y: number;
  readonly left?: boolean;
}

const shown = new Set<Menu>();

/** Obsidian's `Menu`, drawn in the page (on a phone as a sheet at the bottom). */
export class Menu extends Component {
  readonly dom = createDiv({
    cls: 'menu',
    attr: { role: 'menu', 'aria-label': 'Menu', tabindex: '-1' },
  });
  private readonly entries: (MenuItem | MenuSeparator)[] = [];
  private readonly scope = new Scope();
  private readonly hideCallbacks: (() => unknown)[] = [];
  private restoreFocus: (() => void) | null = null;
  private listening: number | undefined;

  constructor() {
    super();
    this.scope.register(null, 'ArrowDown', () => this.move(1));
    this.scope.register(null, 'ArrowUp', () => this.move(-1));
    this.scope.register(null, 'Home', () => this.focusOn(0));
    this.scope.register(null, 'End', () => this.focusOn(this.choices().length - 1));
    this.scope.register(null, 'Enter', (event) => this.chooseFocused(event));
    this.scope.register(null, ' ', (event) => this.chooseFocused(event));
    for (const key of ['Escape', 'Tab']) {
      this.scope.register(null, key, () => {
        this.hide();
        return false;
      });
    }
  }

  static forEvent(event: MouseEvent): Menu {
    const menu = new Menu();
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  addItem(build: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    build(item);
    this.entries.push(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    const { target, clientX, clientY } = event;
    const doc = target instanceof Node ? target.doc : activeDocument;
    if (clientX === 0 && clientY === 0 && target instanceof HTMLElement) {
      const { left, bottom } = target.getBoundingClientRect();
      return this.showAtPosition({ x: left, y: bottom }, doc);
    }
    return this.showAtPosition({ x: clientX, y: clientY }, doc);
  }

  showAtPosition({ x, y, left = false }: Position, doc = activeDocument): this {
    for (const other of [...shown]) other.hide();
    shown.add(this);
    this.load();
    this.restoreFocus = rememberFocus();
    this.draw();
    doc.body.append(this.dom);
    theApp().keymap.pushScope(this.scope);
    const { offsetWidth, offsetHeight } = this.dom;
    const start = left || x + offsetWidth > this.dom.win.innerWidth ? x - offsetWidth : x;
    this.dom.setCssStyles({
      left: `${Math.max(4, start)}px`,
      top: `${Math.max(4, Math.min(y, this.dom.win.innerHeight - offsetHeight - 4))}px`,
    });
    this.dom.focus({ preventScroll: true });
    this.listening = window.setTimeout(() => {
      doc.addEventListener('pointerdown', this.hideIfOutside, true);
    });
    return this;
  }

  hide(): this {
    if (!shown.delete(this)) return this;
    theApp().keymap.popScope(this.scope);
    window.clearTimeout(this.listening);
    const { doc } = this.dom;
    doc.removeEventListener('pointerdown', this.hideIfOutside, true);
    const hadFocus = this.dom.contains(doc.activeElement);
    this.dom.remove();
    if (hadFocus) this.restoreFocus?.();
    this.unload();
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  private readonly hideIfOutside = ({ target }: Event): void => {
    if (!(target instanceof Node && this.dom.contains(target))) this.hide();
  };

  /** Items of one section stay together, in the order in which the sections first appear. */
  private draw(): void {
    this.dom.empty();
    const scroll = this.dom.createDiv({ cls: 'menu-scroll', attr: { role: 'presentation' } });
    let first = true;
    for (const entries of bySection(this.entries)) {
      if (!first) scroll.append(new MenuSeparator().dom);
      first = false;
      for (const entry of entries) {
        scroll.append(entry.dom);
        if (entry instanceof MenuItem) this.listen(entry);
      }
    }
  }

  private listen(item: MenuItem): void {
    item.dom.onclick = (event) => {
      if (item.disabled) return;
      this.hide();
      item.choose(event);
    };
    item.dom.onmousemove = () => item.dom.focus({ preventScroll: true });
  }

  private choices(): MenuItem[] {
    return [...bySection(this.entries)]
      .flat()
      .filter((entry) => entry instanceof MenuItem)
      .filter((item) => !item.disabled);
  }

  private move(by: number): false {
    const choices = this.choices();
    const at = choices.findIndex((item) => item.dom === this.dom.doc.activeElement);
    const next = at < 0 && by < 0 ? choices.length - 1 : at + by;
    return this.focusOn((next + choices.length) % Math.max(1, choices.length));
  }

  private focusOn(at: number): false {
    this.choices()[at]?.dom.focus();
    return false;
  }

  private chooseFocused(event: KeyboardEvent): false {
    const item = this.choices().find(({ dom }) => dom === this.dom.doc.activeElement);
    if (item === undefined) return false;
    this.hide();
    item.choose(event);
    return false;
  }
}

function bySection(entries: readonly (MenuItem | MenuSeparator)[]) {
  const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
  for (const entry of entries) {
    sections.set(entry.section, [...(sections.get(entry.section) ?? []), entry]);
  }
  return sections.values();
}
