import type { Command, Editor, MarkdownView as ObsidianMarkdownView } from 'obsidian';
import type { App } from './app';
import { asObsidian } from './base/as-obsidian';
import { recordError } from './base/errors';
import { matches } from './obsidian/scope';
import { MarkdownView } from './workspace/markdown-view';

/** The commands of the app and of plugins, by id. */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  /** The commands that can run now, by name. */
  available(): Command[] {
    return Object.values(this.commands)
      .filter((command) => this.attempt(command, true))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Runs a command, if there is such a one and it can run now; says whether it did. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.attempt(command, false);
  }

  /** Runs the command whose hotkey was pressed; says whether there is one. */
  executeHotkey(event: KeyboardEvent): boolean {
    const command = Object.values(this.commands).find(({ hotkeys = [] }) =>
      hotkeys.some(({ modifiers, key }) => matches(event, modifiers, key)),
    );
    return command !== undefined && this.attempt(command, false);
  }

  private attempt(command: Command, checking: boolean): boolean {
    try {
      return this.run(command, checking);
    } catch (error) {
      recordError(`The command "${command.id}" failed`, error);
      return false;
    }
  }

  /** As in Obsidian an editor command needs a note open for editing. */
  private run(command: Command, checking: boolean): boolean {
    if (command.editorCheckCallback ?? command.editorCallback) {
      const view = this.app.workspace.getActiveViewOfType(MarkdownView);
      if (view === null || view.getMode() !== 'source') return false;
      const editor = asObsidian<Editor>(view.editor);
      const context = asObsidian<ObsidianMarkdownView>(view);
      if (command.editorCheckCallback !== undefined) {
        const can = command.editorCheckCallback(true, editor, context);
        if (can === true && !checking) command.editorCheckCallback(false, editor, context);
        return can === true;
      }
      if (!checking) this.settle(command, command.editorCallback?.(editor, context));
      return true;
    }
    if (command.checkCallback !== undefined) {
      const can = command.checkCallback(true) === true;
      if (can && !checking) command.checkCallback(false);
      return can;
    }
    if (!checking) this.settle(command, command.callback?.());
    return true;
  }

  private settle(command: Command, result: unknown): void {
    if (!(result instanceof Promise)) return;
    result.catch((error: unknown) => recordError(`The command "${command.id}" failed`, error));
  }
}
