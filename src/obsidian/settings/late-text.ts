import type { SettingDefinitionRender, TextComponent } from 'obsidian';
import type { Settings } from '../../notes/settings/settings';
import type { SettingWords } from '../strings';
import type { Binding } from './setting-bindings';

/** What a text that is taken late needs. */
export interface LateText {
  readonly settings: () => Settings;
  /** Takes the text, once the user has finished; not called while something is wrong with it. */
  readonly take: (value: string) => void;
  /** What the text would give, shown below it as it is typed. */
  readonly example?: (value: string) => string;
  /** Hears that the row is taken away. */
  readonly left?: () => void;
}

/** A row whose text is checked as it is typed, but taken only when the user presses Enter or leaves it. */
export function lateText(
  [name, desc]: SettingWords,
  binding: Binding<string>,
  { settings, take, example, left }: LateText,
): SettingDefinitionRender {
  const words = desc === undefined ? { name } : { name, desc };
  return {
    ...words,
    render: (setting) => {
      let input: TextComponent | null = null;
      // Not the description itself: setting that makes Obsidian draw the row again.
      const exampleEl =
        example === undefined
          ? null
          : setting.infoEl.createDiv({
              cls: 'setting-item-description rapport-setting-example',
              attr: { role: 'status' },
            });
      const check = (value: string): boolean => {
        const problem = binding.problem(value, settings());
        setting.setErrorMessage(problem ?? null);
        exampleEl?.setText(problem === undefined ? (example?.(value) ?? '') : '');
        return problem === undefined;
      };
      const commit = (): void => {
        const value = input?.getValue().trim() ?? '';
        if (value !== binding.read(settings()) && check(value)) take(value);
      };
      setting.addText((text) => {
        input = text;
        text.setValue(binding.read(settings())).onChange(check);
        text.inputEl.addEventListener('change', commit);
        text.inputEl.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault(); // else the same press goes on to the button of what taking it asks
          commit();
        });
        check(text.getValue());
      });
      return () => {
        commit();
        left?.();
      };
    },
  };
}
