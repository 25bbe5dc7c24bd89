import { TFile, type EventRef, type Menu, type TAbstractFile, type Workspace } from 'obsidian';
import { commandsForContacts } from '../../ui/contact/contact-commands';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { LiveNetwork } from '../live/live-network';

/** Offers what can be done with a contact in the menu of its note, as long as the event is registered. */
export function offerInFileMenu(
  workspace: Pick<Workspace, 'on'>,
  live: Pick<LiveNetwork, 'network'>,
  port: ContactPort,
): EventRef {
  return workspace.on('file-menu', (menu: Menu, file: TAbstractFile) => {
    const contact = file instanceof TFile ? live.network?.contact(file.path) : undefined;
    if (contact === undefined) return;
    for (const command of commandsForContacts([contact]).flat())
      menu.addItem((item) =>
        item
          .setSection('rapport')
          .setTitle(command.title)
          .setIcon(command.icon)
          .onClick(() => {
            command.run(port, [contact.path]);
          }),
      );
  });
}
