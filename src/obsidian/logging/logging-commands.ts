import type { Command, Workspace } from 'obsidian';
import type { LiveNetwork } from '../live/live-network';
import { COMMANDS } from '../strings';
import type { LoggingPort } from './logging-port';

/** The commands that log with whomever the user chooses; the contact whose note is active is chosen to begin with. */
export function loggingCommands(
  workspace: Pick<Workspace, 'getActiveFile'>,
  live: Pick<LiveNetwork, 'network'>,
  port: Pick<LoggingPort, 'logInteraction' | 'quickLog'>,
): readonly Command[] {
  return [
    {
      id: 'log',
      name: COMMANDS.log,
      icon: 'message-square-plus',
      callback: () => {
        const path = workspace.getActiveFile()?.path;
        const contact = path === undefined ? undefined : live.network?.contact(path);
        port.logInteraction(contact === undefined || contact.died ? [] : [contact.path]);
      },
    },
    {
      id: 'quick-log',
      name: COMMANDS.quickLog,
      icon: 'zap',
      callback: () => {
        port.quickLog();
      },
    },
  ];
}
