import type { Day } from '../domain/day';
import type { YamlEngine, YamlWriter } from '../notes/text/frontmatter';
import type { Moment } from './renamed-notes';

/** What actions need from the world outside; each action takes the parts that it uses. */
export interface Ports {
  readonly vault: Vault;
  readonly links: Links;
  readonly clock: Clock;
  /** Reads YAML as Obsidian does; may throw. */
  readonly parseYaml: YamlEngine;
  /** Writes YAML as Obsidian does. */
  readonly stringifyYaml: YamlWriter;
}

/**
 * The user's notes, by paths in the vault with `/` between folders.
 * Whatever can't be done rejects with an error whose message says why in words.
 */
export interface Vault {
  exists(path: string): Promise<boolean>;
  read(path: string): Promise<string>;
  /** Creates a note in a folder that exists; rejects, and changes nothing, where there is one already. */
  create(path: string, text: string): Promise<void>;
  /**
   * Replaces a note's text by a function of it. Nothing else can write to the note between the text that the function
   * is given and the text that it gives; it may be called more than once, and only the last call counts.
   */
  process(path: string, change: (text: string) => string): Promise<void>;
  /** The paths of the notes in a folder and below it; none where there is no such folder. */
  notesIn(folder: string): readonly string[];
  /** Changes the properties of a note in whatever style they are written, which may cost comments and layout. */
  processProperties(
    path: string,
    change: (properties: Record<string, unknown>) => void,
  ): Promise<void>;
  /** Creates a folder and those above it, as far as they don't exist. */
  createFolder(path: string): Promise<void>;
  /**
   * Removes a note in the way that the user has set for deleted files, if this is its text, and tells whether it was.
   * The text is looked at last of all; only what is written between that look and the removal goes along, since no
   * vault does both in one step.
   */
  moveToTrash(path: string, text: string): Promise<boolean>;
  /**
   * Where a note is now: at its path while there is one, else where renames took it since the app was started; null
   * where it is gone.
   */
  currentPath(path: string): string | null;
  /** The moment it is, in the order of renames. */
  moment(): Moment;
  /**
   * Where the note is now that was at a path at a moment, even where another stands at that path by now; null where it is
   * gone.
   */
  pathSince(path: string, moment: Moment): string | null;
}

/** Links as the user has set Obsidian to write them. */
export interface Links {
  /** An unambiguous link to a note, from one that need not exist yet; throws where there is nothing to link to. */
  linkTo(path: string, from: string): string;
  /** A link from a note to whatever note has a name, which need not exist: to a day. */
  linkToName(name: string, from: string): string;
}

/** The device's local time. */
export interface Clock {
  today(): Day;
  /** Minutes since midnight. */
  minutes(): number;
}

/** What the user has dismissed of things that no note says, such as follow-ups without a task; kept beside the notes. */
export interface Dismissals<Thing> {
  /** Rejects where it can't be stored. */
  add(thing: Thing): Promise<void>;
  /** Takes one dismissal back, and leaves those before it, also where its contacts were renamed meanwhile. */
  remove(thing: Thing): Promise<void>;
}
