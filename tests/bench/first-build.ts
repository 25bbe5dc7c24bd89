import { build } from 'esbuild';
import { startBrowser } from '../browser/browser';
import { safeGrayMatter } from '../../build/safe-gray-matter.mjs';
import type { FirstBuild } from './first-build-page';

/** A phone's processor is taken to be this many times slower. */
const THROTTLE = 4;

/** Measures the first build of a vault in Chromium on a slowed-down processor. */
export async function firstBuildInBrowser(size: number): Promise<FirstBuild> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/first-build-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    minify: true,
    plugins: [safeGrayMatter()],
  });
  const script = outputFiles[0]?.text;
  if (script === undefined) throw new Error('The page of the first build was not built.');
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    return await page.evaluate<FirstBuild>(`firstBuild(${String(size)})`);
  } finally {
    await browser.close();
  }
}
