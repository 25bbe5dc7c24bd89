import {
  KeptDrafts,
  type DraftForm,
  type PathNow,
} from '../../../src/obsidian/windows/kept-drafts';
import type { ViewPart } from '../../../src/obsidian/settings/view-state';

/** View state that is in memory, stored as JSON as it is on disk. */
export function storedDrafts(stored: unknown = undefined) {
  const disk = { stored, saves: 0 };
  const configuration = {
    viewState: () => disk.stored,
    saveViewState: async (_: ViewPart, value: unknown) => {
      disk.stored = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
      disk.saves += 1;
    },
  };
  const of = <Draft>(form: DraftForm<Draft>, pathNow?: PathNow): KeptDrafts<Draft> =>
    new KeptDrafts(configuration, form, pathNow);
  return { disk, configuration, of };
}
