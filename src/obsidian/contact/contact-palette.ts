import type { Command, Workspace } from 'obsidian';
import { contactCommands } from '../../ui/contact/contact-commands';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { LiveNetwork } from '../live/live-network';

/** The commands about a contact for the palette, offered only while the note of one for whom they are of use is active. */
export function contactPalette(
  workspace: Pick<Workspace, 'getActiveFile'>,
  live: Pick<LiveNetwork, 'network'>,
  port: ContactPort,
): readonly Command[] {
  return contactCommands.map(({ id, title, icon, isOffered, run }) => ({
    id,
    name: title,
    icon,
    checkCallback: (checking) => {
      const path = workspace.getActiveFile()?.path;
      const contact = path === undefined ? undefined : live.network?.contact(path);
      if (contact === undefined || !isOffered(contact)) return false;
      if (!checking) run(port, [contact.path]);
      return true;
    },
  }));
}
