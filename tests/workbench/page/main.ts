import { options } from './base/install';
import { App } from './app';
import { setApp } from './app-in-page';
import { recordError } from './base/errors';
import { pretendDevice, showTheme } from './obsidian/platform';
import { drawShell } from './shell/shell';
import { fetchVault } from './vault/vault-data';
import { Workbench } from './workbench';

/** Starts Obsidian's double with the vault and the plugin that the page's address names. */
async function start(): Promise<void> {
  pretendDevice(options.device);
  showTheme(options.theme);
  const app = new App(options);
  setApp(app);
  document.title = `${options.vault} - Workbench`;
  await drawShell(app);
  const workbench = new Workbench(app);
  if (options.restore !== null) await restore(app, options.restore);
  const data = await fetchVault(options.vault);
  app.vault.fillDisk(data);
  if (options.plugin !== 'none') {
    await workbench
      .loadPlugin()
      .catch((error: unknown) => recordError("The plugin didn't load", error));
  }
  app.openVault(Object.keys(data.files));
  app.workspace.start();
  await workbench.idle();
  Object.defineProperty(window, 'workbench', { value: workbench });
}

/** Leaves a tab in the right sidebar whose view waits until it is revealed. */
async function restore(app: App, type: string): Promise<void> {
  app.workspace.rightSplit.collapse();
  await app.workspace.getRightLeaf().setViewState({ type }, undefined, true);
}

start().catch((error: unknown) => {
  recordError("The workbench didn't start", error);
  const message = error instanceof Error ? error.message : String(error);
  document.body.createDiv({ cls: 'workbench-failure', text: message, attr: { role: 'alert' } });
});
