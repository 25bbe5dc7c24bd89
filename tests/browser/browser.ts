import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser as RunningBrowser } from 'playwright-core';
import { packagedChromium, type Browser } from './packaged-chromium';

const ARGUMENTS = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium: the one of `CHROME_PATH`, an installed Chromium, Chrome or Edge, or on Linux
 * the one in a package of this project.
 */
async function findBrowser(): Promise<Browser> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return { executablePath: chosen, env: {} };
  }
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('No Chromium, Chrome or Edge was found. Set CHROME_PATH to the path of one.');
}

/** Starts the browser without a window; closing it removes its profile. */
export async function startBrowser(): Promise<RunningBrowser> {
  const { executablePath, env } = await findBrowser();
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: isRoot ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
    chromiumSandbox: !isRoot,
    env: { ...definedEnvironment(), ...env },
  });
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [
        process.env['PROGRAMFILES'],
        process.env['PROGRAMFILES(X86)'],
        process.env['LOCALAPPDATA'],
      ]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ]);
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
        .flatMap((name) => [join('/usr/bin', name), join('/snap/bin', name)])
        .concat('/opt/google/chrome/chrome', '/usr/bin/microsoft-edge');
  }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
