import { forgetWindow, watchWindow } from './listener-count';

/** Prototypes to which Obsidian adds, in each window. */
const EXTENDED = [
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Document',
  'DocumentFragment',
  'Event',
  'UIEvent',
] as const;

const others = new Map<Window, string>();
let opened = 0;

/** Opens a pop-out window with the page's styles, theme and additions to the DOM. */
export function openWindow(title: string): Window {
  const win = window.open('about:blank', '_blank', 'popup,width=700,height=700');
  if (win === null) throw new Error('The browser did not open a window.');
  const name = `popout ${(opened += 1)}`;
  others.set(win, name);
  win.document.title = title;
  extend(win);
  shareClock(win);
  dress(win);
  watchWindow(name, win);
  return win;
}

/** Forgets a window that is closed. */
export function windowClosed(win: Window): void {
  const name = others.get(win);
  if (name !== undefined) forgetWindow(name);
  others.delete(win);
  if (activeWindow === win) setActiveWindow(window);
}

/** The pop-out windows that are open. */
export function openWindows(): Window[] {
  return [...others.keys()];
}

/** Makes a window the one in which modals, menus and notices appear, as the one that the user works in. */
export function setActiveWindow(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}

/** Gives the pop-out windows the page's styles and theme of now. */
export function dressWindows(): void {
  for (const win of others.keys()) dress(win);
}

/** Tells everything in an element that it is in another window now. */
export function tellMigrated(el: HTMLElement): void {
  for (const each of [el, ...el.querySelectorAll('*')])
    each.dispatchEvent(new Event('window-migrated'));
}

/** A window has prototypes of its own: what was made in this page brings its own along, the rest is extended here. */
function extend(win: Window): void {
  for (const name of EXTENDED) {
    const from: object = window[name].prototype;
    const to: object = (Reflect.get(win, name) as typeof Node).prototype;
    const additions = Object.entries(Object.getOwnPropertyDescriptors(from));
    for (const [key, descriptor] of additions)
      if (!Object.hasOwn(to, key)) Object.defineProperty(to, key, descriptor);
  }
}

function shareClock(win: Window): void {
  const { Date: clock, setTimeout, setInterval, clearTimeout, clearInterval } = window;
  Object.assign(win, { Date: clock, setTimeout, setInterval, clearTimeout, clearInterval });
}

function dress(win: Window): void {
  const { head, body, documentElement } = win.document;
  for (const el of [...head.querySelectorAll('style')]) el.remove();
  for (const { cssRules } of document.styleSheets) {
    const style = win.document.createElement('style');
    style.textContent = [...cssRules].map(({ cssText }) => cssText).join('\n');
    head.append(style);
  }
  body.className = `${document.body.className} is-popout-window`;
  documentElement.lang = document.documentElement.lang;
  documentElement.style.colorScheme = document.documentElement.style.colorScheme;
}
