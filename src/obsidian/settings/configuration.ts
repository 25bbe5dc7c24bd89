import type { DateLanguage } from '../../notes/days/date-language';
import type { Conventions } from '../../notes/settings/conventions';
import { conventionsFromConfig, type ConfigFiles } from '../../notes/settings/obsidian-config';
import { problemWith, type Problem } from '../../notes/problem';
import {
  parseSettings,
  readingConventions,
  storedSettings,
  type Settings,
} from '../../notes/settings/settings';
import type { JsonObject } from '../../notes/settings/stored-json';
import type { Writing } from '../../notes/settings/writing';
import { NOTICES } from '../strings';
import type { DataFile } from './data-file';
import { storedViewPart, viewPart, withoutView, withViewOf, type ViewPart } from './view-state';

/** What the configuration is read from. */
export interface ConfigurationSources {
  readonly data: DataFile;
  /** Obsidian's own settings, as they are when asked for. */
  readonly configFiles: () => Promise<ConfigFiles>;
  /** Obsidian's language, as it is when asked for. */
  readonly language: () => DateLanguage;
  /** The folder in which Obsidian keeps them. */
  readonly configFolder: string;
}

/** The user's settings, completed with Obsidian's own, and how they are stored. */
export class Configuration {
  readonly #sources: ConfigurationSources;
  readonly #changed: () => void;
  readonly #warn: (message: string) => void;
  #stored: unknown = null;
  #isReadable = true;
  /** Whether it was said that nothing is stored while the file can't be read. */
  #hasWarned = false;
  #files: ConfigFiles = {};
  #own: Settings;
  #settings: Settings;
  #problems: readonly Problem[] = [];
  #dailyNotesProblem: Problem | null = null;
  #saving: Promise<void> = Promise.resolve();

  /** Starts from the shipped settings; `load` reads the user's. Changes that matter to notes are told; what can't be stored is said. */
  constructor(sources: ConfigurationSources, changed: () => void, warn: (message: string) => void) {
    this.#sources = sources;
    this.#changed = changed;
    this.#warn = warn;
    this.#own = parseSettings(null, sources.data.path).settings;
    this.#settings = this.#own;
  }

  /** The settings in force: the user's, with daily notes and template folders as Obsidian has them. */
  get settings(): Settings {
    return this.#settings;
  }

  /** The settings as the user made them, without what Obsidian adds. */
  get own(): Settings {
    return this.#own;
  }

  /** What could not be understood of the stored settings and of Obsidian's. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Why it can't be told where daily notes are, so that nothing must be written there; null where it can. */
  get dailyNotesProblem(): Problem | null {
    return this.#dailyNotesProblem;
  }

  /** A part of the view state as it is stored; undefined where there is none. */
  viewState(part: ViewPart): unknown {
    return viewPart(this.#stored, part);
  }

  /** Reads everything; tells when that makes a difference. */
  async load(): Promise<void> {
    await this.#saving;
    const { data, configFiles } = this.#sources;
    try {
      this.#stored = await data.load();
      this.#isReadable = true;
      this.#hasWarned = false;
    } catch {
      this.#stored = null;
      this.#isReadable = false;
    }
    this.#files = await configFiles();
    this.#take();
  }

  /** Reads Obsidian's own settings again; tells when that makes a difference. */
  async loadConfigFiles(): Promise<void> {
    this.#files = await this.#sources.configFiles();
    this.#take();
  }

  /** Takes changed settings into force and stores them. */
  async change(settings: Settings): Promise<void> {
    this.#stored = storedSettings(this.#stored, settings);
    this.#take();
    await this.#save();
  }

  /** Everything that is stored beside the view state, settings that a later version knows included. */
  get stored(): JsonObject {
    return withoutView(this.#stored);
  }

  /** Takes what is to be stored into force in the place of all settings stored before; the view state stays. */
  async replace(stored: unknown): Promise<void> {
    this.#stored = withViewOf(this.#stored, stored);
    this.#take();
    await this.#save();
  }

  /** Changes some of the conventions. */
  async changeConventions(changes: Partial<Conventions>): Promise<void> {
    const { conventions } = this.#own;
    await this.change({ ...this.#own, conventions: { ...conventions, ...changes } });
  }

  /** Changes some of how Rapport writes. */
  async changeWriting(changes: Partial<Writing>): Promise<void> {
    await this.change({ ...this.#own, writing: { ...this.#own.writing, ...changes } });
  }

  /** Stores a part of the view state; undefined removes it. */
  async saveViewState(part: ViewPart, value: unknown): Promise<void> {
    this.#stored = storedViewPart(this.#stored, part, value);
    await this.#save();
  }

  #take(): void {
    const { data, configFolder, language } = this.#sources;
    const own = parseSettings(this.#stored, data.path);
    const conventions = readingConventions(own.settings);
    const dailyNotes = { ...conventions.dailyNotes, language: language() };
    const completed = conventionsFromConfig(
      { ...conventions, dailyNotes },
      this.#files,
      configFolder,
    );
    const settings = { ...own.settings, conventions: completed.conventions };
    const problems = [...this.#unreadable(), ...own.problems, ...completed.problems];
    const before = JSON.stringify([this.#settings, this.#problems]);
    this.#own = own.settings;
    this.#dailyNotesProblem = completed.dailyNotesProblem;
    if (JSON.stringify([settings, problems]) === before) return;
    this.#settings = settings;
    this.#problems = problems;
    this.#changed();
  }

  #unreadable(): readonly Problem[] {
    if (this.#isReadable) return [];
    const message =
      'The stored settings are not valid JSON. The shipped ones hold, and the file stays as it is until it is repaired.';
    return [problemWith(this.#sources.data.path, '', null, message)];
  }

  /** Stores one after another, so that the last change is the last one written. */
  async #save(): Promise<void> {
    const { data } = this.#sources;
    if (!this.#isReadable) {
      if (!this.#hasWarned) this.#warn(NOTICES.notStored(data.path));
      this.#hasWarned = true;
      return;
    }
    this.#saving = this.#saving.catch(() => undefined).then(() => data.save(this.#stored));
    await this.#saving;
  }
}
