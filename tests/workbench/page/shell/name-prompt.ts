import type { App } from '../app';
import { Modal } from '../obsidian/modal';
import { Setting } from '../settings/setting';

/** Asks for a name in a dialog, and hands on what was answered. */
export function askForName(
  app: App,
  title: string,
  before: string,
  answered: (name: string) => void,
): void {
  const modal = new Modal(app).setTitle(title);
  let name = before;
  const finish = () => {
    modal.close();
    if (name !== '' && name !== before) answered(name);
  };
  new Setting(modal.contentEl).setName('Name').addText((text) => {
    text.setValue(before).onChange((value) => (name = value.trim()));
    text.inputEl.addEventListener('keydown', ({ key }) => key === 'Enter' && finish());
  });
  new Setting(modal.contentEl).addButton((button) =>
    button.setButtonText(title).setCta().onClick(finish),
  );
  modal.open();
}
