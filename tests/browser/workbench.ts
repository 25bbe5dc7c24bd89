import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Axe from 'axe-core';
import type { Result } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build, root } from '../workbench/build.mjs';
import { serve, type WorkbenchServer } from '../workbench/server.mjs';
import type { Workbench } from '../workbench/page/workbench';
import { startBrowser } from './browser';

/** Which workbench page to open; everything has a default. */
export interface PageOptions {
  readonly vault?: string;
  readonly theme?: 'light' | 'dark';
  readonly device?: 'desktop' | 'phone';
  /** Local date `YYYY-MM-DD` on which the page's clock starts. */
  readonly today?: string;
  /** Plugin to load, or `none`. */
  readonly plugin?: string;
  /** View type that waits, deferred, in the right sidebar. */
  readonly restore?: string;
  /** IANA name of the page's time zone. */
  readonly timeZone?: string;
  /** Width and height in CSS pixels. */
  readonly size?: readonly [width: number, height: number];
}

/** Folders to serve beside the project's own vaults and plugin. */
export interface WorkbenchFolders {
  readonly vaults?: Readonly<Record<string, string>>;
  readonly plugins?: Readonly<Record<string, string>>;
}

/** An open workbench page. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Runs a script in the page; it gets the workbench, and a copy of one argument from outside. */
  run<T, A = undefined>(
    script: (workbench: Workbench, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T>;
  /** What went wrong so far: console errors, uncaught errors, what the page recorded, requests that left. */
  problems(): Promise<readonly string[]>;
  /** Fails with the problems, if there are any, and closes the page. */
  close(options?: { readonly expectProblems?: boolean }): Promise<void>;
}

/** A browser and a server, to open workbench pages with. */
export interface WorkbenchHarness {
  readonly url: string;
  open(options?: PageOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** Builds the page, and starts a server and a browser. */
export async function startWorkbench(folders: WorkbenchFolders = {}): Promise<WorkbenchHarness> {
  const page = await mkdtemp(join(tmpdir(), 'rapport-workbench-'));
  const ends: (() => Promise<void>)[] = [() => rm(page, { recursive: true, force: true })];
  const close = async () => {
    for (const end of ends.reverse().splice(0)) await end();
  };
  try {
    await build({ to: page });
    const plugins = { rapport: root, ...folders.plugins };
    const server = await serve({ page, vaults: folders.vaults ?? {}, plugins });
    ends.push(() => server.close());
    const browser = await startBrowser();
    ends.push(() => browser.close());
    return { url: server.url, open: (options = {}) => open(browser, server, options), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Saves a picture of the page, or of the part that a selector names, and gives its path: among the OS's temporary files,
 * unless RAPPORT_PICTURES names a folder, as it does when the pictures of the documentation are made.
 */
export async function screenshot(page: Page, name: string, part?: string): Promise<string> {
  const folder = process.env['RAPPORT_PICTURES'] ?? join(tmpdir(), 'rapport-screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  const shown = part === undefined ? page : page.locator(part);
  await shown.screenshot({ path, animations: 'disabled' });
  return path;
}

/** What axe-core finds wrong in the page, or in the part that a selector names. */
export async function axe(page: Page, selector?: string): Promise<readonly Result[]> {
  await page.evaluate(await axeSource());
  const found = await page.evaluate(async (within) => {
    const { violations } = await window.axe.run(within ?? document);
    return violations;
  }, selector);
  return found.map(withoutPopups).filter(({ nodes }) => nodes.length > 0);
}

/** Obsidian puts popups beside the landmarks of the page, not into one. */
function withoutPopups(violation: Result): Result {
  if (violation.id !== 'region') return violation;
  const popup = /class="(menu|suggestion-container|popover|tooltip)\b/;
  return { ...violation, nodes: violation.nodes.filter(({ html }) => !popup.test(html)) };
}

/** One line for each violation, for a readable assertion. */
export function summary(violations: readonly Result[]): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

declare global {
  interface Window {
    /** axe-core, after the harness put it into the page. */
    axe: typeof Axe;
  }
}

let source: Promise<string> | null = null;

function axeSource(): Promise<string> {
  const require = createRequire(import.meta.url);
  source ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

async function open(
  browser: Browser,
  server: WorkbenchServer,
  options: PageOptions,
): Promise<OpenWorkbench> {
  const phone = options.device === 'phone';
  const [width, height] = options.size ?? (phone ? [390, 844] : [1280, 800]);
  const context = await browser.newContext({
    // Obsidian's windows may write to the clipboard.
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width, height },
    deviceScaleFactor: 1,
    hasTouch: phone,
    isMobile: phone,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...(options.timeZone === undefined ? {} : { timezoneId: options.timeZone }),
  });
  const problems: string[] = [];
  await keepLocal(context, server.url, problems);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`Uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isMissingStyles(message.location().url)) {
      problems.push(`Console: ${message.text()}`);
    }
  });
  await page.goto(address(server.url, options));
  await page.waitForFunction(
    () => 'workbench' in window || document.querySelector('.workbench-failure'),
  );
  return {
    page,
    run: async <T, A>(
      script: (workbench: Workbench, argument: A) => T | Promise<T>,
      argument?: A,
    ): Promise<T> => {
      const workbench = await page.evaluateHandle(() => window.workbench);
      const run = script as (workbench: Workbench, argument: unknown) => T | Promise<T>;
      return workbench.evaluate(run, argument).finally(() => workbench.dispose());
    },
    problems: async () => collected(page, problems),
    close: async ({ expectProblems = false } = {}) => {
      const found = await collected(page, problems);
      await context.close();
      if (!expectProblems && found.length > 0) {
        throw new Error(`The workbench page had problems:\n${found.join('\n')}`);
      }
    },
  };
}

async function keepLocal(context: BrowserContext, url: string, problems: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const target = route.request().url();
    if (target.startsWith(url) || target.startsWith('data:')) return route.continue();
    problems.push(`A request left the workbench: ${target}`);
    await route.abort();
  });
}

/** A plugin needs no style sheet, and the browser logs the answer 404. */
function isMissingStyles(url: string): boolean {
  return url.endsWith('/styles.css');
}

function address(url: string, options: PageOptions): string {
  const query = new URLSearchParams();
  for (const name of ['vault', 'theme', 'device', 'today', 'plugin', 'restore'] as const) {
    const value = options[name];
    if (value !== undefined) query.set(name, value);
  }
  return `${url}?${query.toString()}`;
}

async function collected(page: Page, problems: readonly string[]): Promise<readonly string[]> {
  const recorded = await page.evaluate(() => [...(window.workbench?.errors ?? [])]);
  const seen = problems.join('\n');
  return [...problems, ...recorded.filter((error) => !seen.includes(error))];
}
