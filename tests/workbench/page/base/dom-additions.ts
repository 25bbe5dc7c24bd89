import { setup } from 'obsidian-test-mocks/setup';

interface Delegated {
  readonly type: string;
  readonly selector: string;
  readonly listener: (this: HTMLElement, event: Event, target: HTMLElement) => unknown;
  readonly installed: (event: Event) => void;
}

const delegated = new WeakMap<EventTarget, Delegated[]>();

/** Adds what Obsidian adds to the DOM, and corrects where the mocks' version differs. */
export function addToDom(): void {
  setup();
  Object.assign(HTMLElement.prototype, {
    find(this: HTMLElement, selector: string) {
      return this.querySelector(selector);
    },
    onClickEvent(this: HTMLElement, run: (event: MouseEvent) => unknown, options?: boolean) {
      this.addEventListener('click', run, options);
      this.addEventListener('auxclick', run, options);
    },
    isShown(this: HTMLElement) {
      return this.getClientRects().length > 0;
    },
    /** The event is told to everything that moves with a leaf; a script that pretends it dispatches it. */
    onWindowMigrated(this: HTMLElement, run: (win: Window) => unknown) {
      const migrated = () => run(this.ownerDocument.defaultView ?? window);
      this.addEventListener('window-migrated', migrated);
      return () => this.removeEventListener('window-migrated', migrated);
    },
    on: addDelegated,
    off: removeDelegated,
  });
  Object.assign(Document.prototype, { on: addDelegated, off: removeDelegated });
}

function addDelegated(
  this: EventTarget,
  type: string,
  selector: string,
  listener: Delegated['listener'],
  options?: AddEventListenerOptions | boolean,
): void {
  const installed = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest(selector) : null;
    if (target instanceof HTMLElement) listener.call(target, event, target);
  };
  this.addEventListener(type, installed, options);
  const known = delegated.get(this) ?? [];
  delegated.set(this, [...known, { type, selector, listener, installed }]);
}

function removeDelegated(
  this: EventTarget,
  type: string,
  selector: string,
  listener: Delegated['listener'],
  options?: AddEventListenerOptions | boolean,
): void {
  for (const entry of delegated.get(this) ?? []) {
    if (entry.type !== type || entry.selector !== selector) continue;
    if (entry.listener === listener) this.removeEventListener(type, entry.installed, options);
  }
}
