import type { WorkspaceLeaf } from './leaf';
import type { View } from './view';

/** Makes a view for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** The types of views that leaves can show. */
export class ViewRegistry {
  private readonly creators = new Map<string, ViewCreator>();

  /** @param changed hears of each type that comes or goes */
  constructor(private readonly changed: (type: string) => void) {}

  register(type: string, create: ViewCreator): void {
    if (this.creators.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    this.creators.set(type, create);
    this.changed(type);
  }

  unregister(type: string): void {
    this.creators.delete(type);
    this.changed(type);
  }

  /** How to make a view of a type, or null while nobody registered it. */
  creator(type: string): ViewCreator | null {
    return this.creators.get(type) ?? null;
  }

  /** The registered types, in order of name. */
  types(): string[] {
    return [...this.creators.keys()].sort();
  }
}
