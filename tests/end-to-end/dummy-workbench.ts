import { join } from 'node:path';
import { root } from '../workbench/build.mjs';
import {
  startWorkbench,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const workbenchFolder = join(root, 'tests', 'workbench');

/** A workbench with the plugin and the vault that prove the workbench itself. */
export function startDummyWorkbench(): Promise<WorkbenchHarness> {
  return startWorkbench({
    plugins: { dummy: join(workbenchFolder, 'dummy-plugin') },
    vaults: { dummy: join(workbenchFolder, 'dummy-vault') },
  });
}

/** Opens a page with the dummy plugin and vault, does something there, and closes it. */
export async function inDummyWorkbench(
  harness: WorkbenchHarness,
  act: (workbench: OpenWorkbench) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const workbench = await harness.open({ plugin: 'dummy', vault: 'dummy', ...options });
  await act(workbench);
  await workbench.close();
}
