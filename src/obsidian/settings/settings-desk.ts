import type { NameExample } from '../../notes/settings/conversation-name';
import type { Settings } from '../../notes/settings/settings';
import type { ListBinding } from './list-bindings';

/** What the settings can ask and do beside reading and changing values. */
export interface SettingsDesk {
  /** The settings as they are now. */
  readonly settings: () => Settings;
  readonly isFolder: (path: string) => boolean;
  readonly isNote: (path: string) => boolean;
  /** The names of the templates for conversations. */
  readonly templates: () => readonly string[];
  /** What a new conversation note would be called today. */
  readonly exampleName: (pattern: string) => NameExample;
  /** Takes changed settings into force, and draws what depends on them anew. */
  readonly change: (settings: Settings) => void;
  /** Takes changed settings into force; what is shown stays as it is. */
  readonly take: (settings: Settings) => void;
  /** Asks for a word, to take the place of the one at `place`, or to stand last. */
  readonly askWord: (list: ListBinding, title: string, place: number | null) => void;
  readonly circles: CirclesDesk;
  readonly exportSettings: () => void;
  readonly importSettings: () => void;
}

/** What can be done with circles. */
export interface CirclesDesk {
  readonly add: () => void;
  readonly remove: (place: number) => void;
  readonly move: (from: number, to: number) => void;
  /** Gives a circle another name, and asks what becomes of notes that say the old one. */
  readonly rename: (place: number, name: string) => void;
  /** Hears that the page of a circle is left, so that the list can say what has changed. */
  readonly left: () => void;
}
