import type { SettingControlBase, SettingDefinitionControl } from 'obsidian';
import type { Settings } from '../../notes/settings/settings';
import { SETTINGS, type SettingWords } from '../strings';
import type { Binding } from './setting-bindings';

interface Bound {
  readonly read: () => unknown;
  readonly change: (value: unknown) => Settings;
}

/** Makes the rows of the settings tab, and remembers what each of their controls is bound to. */
export class BoundControls {
  readonly #settings: () => Settings;
  readonly #bound = new Map<string, Bound>();

  constructor(settings: () => Settings) {
    this.#settings = settings;
  }

  /** The value that a control shows. */
  read(key: string): unknown {
    return this.#bound.get(key)?.read();
  }

  /** The settings once a control has this value; null for a value of another kind than the control's. */
  change(key: string, value: unknown): Settings | null {
    return this.#bound.get(key)?.change(value) ?? null;
  }

  /** A row with a line of text. */
  text(words: SettingWords, binding: Binding<string>): SettingDefinitionControl {
    return row(words, { type: 'text', ...this.#bind(binding, isText) });
  }

  /** A row in which to choose a note. */
  note(words: SettingWords, binding: Binding<string>): SettingDefinitionControl {
    return row(words, {
      type: 'file',
      placeholder: SETTINGS.notePlaceholder,
      filter: ({ extension }) => extension === 'md',
      ...this.#bind(binding, isText),
    });
  }

  /** A row in which to choose a folder. */
  folder(words: SettingWords, binding: Binding<string>): SettingDefinitionControl {
    const placeholder = SETTINGS.folderPlaceholder;
    return row(words, { type: 'folder', placeholder, ...this.#bind(binding, isText) });
  }

  /** A row in which to choose from labelled options. */
  dropdown(
    words: SettingWords,
    binding: Binding<string>,
    options: Record<string, string>,
  ): SettingDefinitionControl {
    return row(words, { type: 'dropdown', options, ...this.#bind(binding, isText) });
  }

  /** A row with a whole number. */
  number(words: SettingWords, binding: Binding<number>): SettingDefinitionControl {
    return row(words, { type: 'number', min: 0, step: 1, ...this.#bind(binding, isNumber) });
  }

  /** A row with a switch. */
  toggle(words: SettingWords, binding: Binding<boolean>): SettingDefinitionControl {
    return row(words, { type: 'toggle', ...this.#bind(binding, isBoolean) });
  }

  #bind<T>(
    binding: Binding<T>,
    accepts: (value: unknown) => value is T,
  ): Pick<SettingControlBase<T>, 'key'> & Required<Pick<SettingControlBase<T>, 'validate'>> {
    this.#bound.set(binding.key, {
      read: () => binding.read(this.#settings()),
      change: (value) =>
        accepts(value) ? binding.change(this.#settings(), value) : this.#settings(),
    });
    return {
      key: binding.key,
      validate: (value) => binding.problem(value, this.#settings()),
    };
  }
}

function row(
  [name, desc]: SettingWords,
  control: SettingDefinitionControl['control'],
): SettingDefinitionControl {
  return desc === undefined ? { name, control } : { name, desc, control };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
