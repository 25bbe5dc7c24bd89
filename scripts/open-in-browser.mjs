/**
 * Opens an address in the user's own browser.
 */
import { spawn } from 'node:child_process';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] };

/** Opens the address, or does nothing where there is no browser to open: the address is printed anyway. */
export function openInBrowser(url) {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const quoted = process.platform === 'win32' ? `"${url}"` : url;
  spawn(command, [...args, quoted], {
    detached: true,
    stdio: 'ignore',
    windowsVerbatimArguments: true,
  })
    .on('error', () => {})
    .unref();
}
