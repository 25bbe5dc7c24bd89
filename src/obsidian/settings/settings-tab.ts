import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Circle } from '../../domain/circle';
import type { Settings } from '../../notes/settings/settings';
import { BoundControls } from './bound-controls';
import { withCircles } from './changed-settings';
import type { ActionNotices } from '../writing/action-notices';
import type { Configuration } from './configuration';
import { defineSettings } from './setting-definitions';
import { SETTINGS } from '../strings';

type EditableConfiguration = Pick<Configuration, 'own' | 'change' | 'loadConfigFiles'>;

/** A new circle begins with this cadence. */
const NEW_CADENCE: Circle['cadence'] = { count: 3, unit: 'month' };

/** The settings of the plugin, defined as data so that Obsidian can show and search them. */
export class SettingsTab extends PluginSettingTab {
  override icon = 'contact';
  readonly #configuration: EditableConfiguration;
  readonly #notices: Pick<ActionNotices, 'sayFailure'>;
  #controls: BoundControls;

  constructor(
    app: App,
    plugin: Plugin,
    configuration: EditableConfiguration,
    notices: Pick<ActionNotices, 'sayFailure'>,
  ) {
    super(app, plugin);
    this.#configuration = configuration;
    this.#notices = notices;
    this.#controls = new BoundControls(() => configuration.own);
  }

  /** Every setting as data; Obsidian also asks at start-up, for its search. */
  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { vault } = this.app;
    const { items, controls } = defineSettings({
      settings: () => this.#configuration.own,
      isFolder: (path) => vault.getFolderByPath(path) !== null,
      isNote: (path) => vault.getFileByPath(path) !== null,
      addCircle: () => {
        this.#changeCircles((circles) => [...circles, newCircle(circles)]);
      },
      removeCircle: (place) => {
        this.#changeCircles((circles) => without(circles, place));
      },
      moveCircle: (from, to) => {
        this.#changeCircles((circles) => moved(circles, from, to));
      },
    });
    this.#controls = controls;
    return items;
  }

  /** Leaves the tab. Obsidian's own settings lie beside it, so they are read again. */
  override hide(): void {
    super.hide();
    this.#notices.sayFailure(this.#configuration.loadConfigFiles());
  }

  /** The value that a control shows. */
  override getControlValue(key: string): unknown {
    return this.#controls.read(key);
  }

  /** Takes the value of a control into force. */
  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.#controls.change(key, value);
    if (settings !== null) await this.#configuration.change(settings);
  }

  #changeCircles(change: (circles: readonly Circle[]) => readonly Circle[]): void {
    const before: Settings = this.#configuration.own;
    const changing = this.#configuration.change(withCircles(before, change(before.rules.circles)));
    this.#notices.sayFailure(
      changing.then(() => {
        this.update();
      }),
    );
  }
}

function newCircle(circles: readonly Circle[]): Circle {
  const taken = new Set(circles.map(({ name }) => name.toLowerCase()));
  const { newName } = SETTINGS.circles;
  let name: string = newName;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${newName} ${String(number)}`;
  return { name, cadence: NEW_CADENCE, aliases: [] };
}

function moved(circles: readonly Circle[], from: number, to: number): readonly Circle[] {
  const circle = circles[from];
  if (circle === undefined) return circles;
  const others = without(circles, from);
  return [...others.slice(0, to), circle, ...others.slice(to)];
}

function without(circles: readonly Circle[], place: number): readonly Circle[] {
  return circles.filter((_, index) => index !== place);
}
