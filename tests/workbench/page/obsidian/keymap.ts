import { Keymap as MockKeymap } from 'obsidian-test-mocks/obsidian';
import type { Scope } from './scope';

/** Obsidian's `Keymap`: a stack of scopes, of which the topmost one hears the keys. */
export class Keymap {
  static readonly isModEvent = MockKeymap.isModEvent.bind(MockKeymap);
  static readonly isModifier = MockKeymap.isModifier.bind(MockKeymap);

  private readonly scopes: Scope[] = [];

  constructor(private readonly root: Scope) {}

  pushScope(scope: Scope): void {
    this.scopes.remove(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.scopes.remove(scope);
  }

  /** Whether a modal, menu or suggester is hearing the keys now. */
  isCaptured(): boolean {
    return this.scopes.length > 0;
  }

  /** Hands a key to the topmost scope, or else to the active view's or the app's. */
  handleKey(event: KeyboardEvent, viewScope: Scope | null): void {
    const scope = this.scopes.at(-1) ?? viewScope ?? this.root;
    if (scope.handleKey(event) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }
}
