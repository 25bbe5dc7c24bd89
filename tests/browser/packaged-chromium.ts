import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A browser's program, and what its environment needs beside the usual. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const run = promisify(execFile);
const PACKAGE = '@sparticuz/chromium';

/**
 * The Chromium that a package carries for Linux on x64, with its libraries and a font. It is
 * unpacked once into the OS's folder for temporary files: first elsewhere, then moved into place,
 * since the package takes a file that another process is still writing for a whole one.
 */
export async function packagedChromium(): Promise<Browser> {
  const home = join(tmpdir(), `rapport-chromium-${await packageVersion()}`);
  const settings = join(home, 'environment.json');
  if (!existsSync(settings)) await unpack(home);
  const env = JSON.parse(await readFile(settings, 'utf8')) as Record<string, string>;
  return { executablePath: join(home, 'chromium'), env };
}

async function packageVersion(): Promise<string> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve(PACKAGE);
  const folder = entry.slice(0, entry.lastIndexOf(join(PACKAGE, 'build')));
  const manifest = await readFile(join(folder, PACKAGE, 'package.json'), 'utf8');
  return String((JSON.parse(manifest) as { version: string }).version);
}

async function unpack(home: string): Promise<void> {
  const draft = await mkdtemp(`${home}-`);
  try {
    await unpackInto(draft);
    await writeFile(join(draft, 'fonts.conf'), fontSettings(join(home, 'fonts')));
    const libraries = { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') };
    const env = {
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      ...((await starts(join(draft, 'chromium'))) ? {} : libraries),
    };
    await writeFile(join(draft, 'environment.json'), JSON.stringify(env));
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(join(home, 'environment.json'))) throw error;
  }
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it takes
 * the machine for Amazon's; another process is told so, to leave this one's environment alone.
 */
async function unpackInto(folder: string): Promise<void> {
  const entry = import.meta.resolve(PACKAGE);
  const script = `(await import(${JSON.stringify(entry)})).default.executablePath()`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '-e', script], { env, cwd: folder });
}

async function starts(program: string): Promise<boolean> {
  return run(program, ['--version', '--no-sandbox']).then(
    () => true,
    () => false,
  );
}

function fontSettings(folder: string): string {
  const aliases = ['sans-serif', 'system-ui', 'ui-sans-serif'].map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      '<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>',
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${folder}</dir><cachedir>${folder}-cache</cachedir>`,
    ...aliases,
    '</fontconfig>',
  ].join('\n');
}
