/* A plugin that touches every part of the workbench, written as a bundle would be. */
const obsidian = require('obsidian');

const VIEW = 'dummy-view';

class DummyView extends obsidian.ItemView {
  icon = 'lucide-contact';

  getViewType() {
    return VIEW;
  }

  getDisplayText() {
    return 'Dummy';
  }

  async onOpen() {
    this.draw();
    this.registerEvent(this.app.metadataCache.on('changed', () => this.draw()));
    this.registerDomEvent(activeDocument, 'visibilitychange', () => this.draw());
    this.registerInterval(window.setInterval(() => this.draw(), 60_000));
  }

  draw() {
    this.contentEl.empty();
    this.contentEl.createEl('h2', { text: 'Notes' });
    this.contentEl.createDiv({ cls: 'dummy-today', text: obsidian.moment().format('YYYY-MM-DD') });
    for (const file of this.app.vault.getMarkdownFiles()) this.drawRow(file);
  }

  drawRow(file) {
    const row = this.contentEl.createEl('button', { cls: 'dummy-row', text: file.basename });
    row.addEventListener('click', (event) => {
      const where = obsidian.Keymap.isModEvent(event);
      this.app.workspace.openLinkText(file.path, '', where);
    });
    row.addEventListener('contextmenu', (event) => {
      const menu = new obsidian.Menu();
      menu.addItem((item) =>
        item
          .setTitle('Say hello')
          .setIcon('hand')
          .onClick(() => new obsidian.Notice(`Hello ${file.basename}`)),
      );
      menu.addItem((item) => item.setTitle('Not now').setDisabled(true));
      menu.addItem((item) => item.setTitle('Say goodbye').onClick(() => new obsidian.Notice('Bye')));
      menu.showAtMouseEvent(event);
    });
    row.addEventListener('mouseover', (event) => {
      const details = { event, source: VIEW, hoverParent: this, targetEl: row, linktext: file.path };
      this.app.workspace.trigger('hover-link', details);
    });
  }
}

class NotePicker extends obsidian.FuzzySuggestModal {
  onOpen() {
    this.setPlaceholder('Which note?');
  }

  getItems() {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(file) {
    return file.basename;
  }

  onChooseItem(file) {
    new obsidian.Notice(`Chose ${file.basename}`);
  }
}

class DummySettings extends obsidian.PluginSettingTab {
  icon = 'lucide-contact';

  getSettingDefinitions() {
    return [
      {
        name: 'Greeting',
        desc: 'What to say.',
        control: {
          type: 'text',
          key: 'greeting',
          validate: (value) => (value === '' ? 'Say something.' : undefined),
        },
      },
      {
        type: 'group',
        heading: 'Advanced',
        items: [
          { name: 'Loud', control: { type: 'toggle', key: 'loud' } },
          {
            name: 'Volume',
            visible: () => this.plugin.settings.loud,
            control: { type: 'slider', key: 'volume', min: 0, max: 10, step: 1 },
          },
          { name: 'Drawn by hand', render: (setting) => void setting.addText(() => undefined) },
        ],
      },
      { type: 'page', name: 'More', items: [{ name: 'On another page' }] },
    ];
  }
}

module.exports = class DummyPlugin extends obsidian.Plugin {
  async onload() {
    this.changed = [];
    this.deleted = [];
    this.created = 0;
    this.freshData = await this.loadData();
    this.settings = { greeting: 'Hello', loud: false, volume: 3, ...this.freshData };
    this.registerView(VIEW, (leaf) => new DummyView(leaf));
    this.registerEvent(this.app.vault.on('create', () => (this.created += 1)));
    this.registerEvent(this.app.metadataCache.on('changed', (file) => this.changed.push(file.path)));
    this.registerEvent(this.app.metadataCache.on('deleted', (file) => this.deleted.push(file.path)));
    this.addRibbonIcon('contact', 'Open dummy', () => this.openView());
    this.addStatusBarItem().setText('Dummy');
    this.addSettingTab(new DummySettings(this.app, this));
    this.registerMarkdownCodeBlockProcessor('dummy', (source, el) => {
      el.createDiv({ cls: 'dummy-block', text: source.toUpperCase() });
    });
    this.addCommand({
      id: 'pick-note',
      name: 'Pick note',
      callback: () => new NotePicker(this.app).open(),
    });
    this.addCommand({
      id: 'insert-greeting',
      name: 'Insert greeting',
      editorCallback: (editor) => editor.replaceSelection(this.settings.greeting),
    });
    this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
    this.addCommand({ id: 'ask-node', name: 'Ask Node', callback: () => require('fs') });
  }

  async openView() {
    await this.app.workspace.ensureSideLeaf(VIEW, 'right', { active: true, reveal: true });
  }
};
