import { Platform } from 'obsidian-test-mocks/obsidian';
import type { KeymapContext, Modifier } from 'obsidian';

type KeyListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

/** A handler of a key in a `Scope`; `modifiers` null means any. */
export interface KeyHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: KeyListener;
}

/** Obsidian's `Scope`: what keys do while it is the topmost one. */
export class Scope {
  private readonly handlers: KeyHandler[] = [];

  constructor(private readonly parent?: Scope) {}

  /** A handler that returns false keeps the key from doing anything else. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
    const handler = {
      scope: this,
      modifiers: modifiers === null ? null : compiled(modifiers),
      key: key === null ? null : key.toLowerCase(),
      func,
    };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.handlers.remove(handler);
  }

  /** Runs the handlers of a key; false says that one of them dealt with it. */
  handleKey(event: KeyboardEvent): unknown {
    const modifiers = compiled(pressed(event));
    const key = event.key.toLowerCase();
    for (const handler of [...this.handlers]) {
      if (handler.key !== null && handler.key !== key) continue;
      if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
      const result = handler.func(event, { modifiers, key, vkey: event.key });
      if (result === false) return false;
    }
    return this.parent?.handleKey(event);
  }
}

/** Whether an event carries exactly these modifiers and this key. */
export function matches(
  event: KeyboardEvent,
  modifiers: readonly Modifier[],
  key: string,
): boolean {
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    compiled(pressed(event)) === compiled(modifiers)
  );
}

function pressed(event: KeyboardEvent): Modifier[] {
  const all: [Modifier, boolean][] = [
    ['Alt', event.altKey],
    ['Ctrl', event.ctrlKey],
    ['Meta', event.metaKey],
    ['Shift', event.shiftKey],
  ];
  return all.filter(([, down]) => down).map(([modifier]) => modifier);
}

function compiled(modifiers: readonly Modifier[]): string {
  const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
  return modifiers
    .map((modifier) => (modifier === 'Mod' ? mod : modifier))
    .sort()
    .join(',');
}
