import type { TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import type { App } from '../app';
import { AbstractInputSuggest } from '../obsidian/suggest-popover';
import type { SearchComponent } from './input-components';

/** Suggests the paths of files below a settings input. */
export function suggestFiles(
  app: App,
  search: SearchComponent,
  accepts: (file: TFile) => boolean,
): void {
  new PathSuggest(app, search, () => paths(app.vault.getFiles().filter(accepts)));
}

/** Suggests the paths of folders below a settings input. */
export function suggestFolders(
  app: App,
  search: SearchComponent,
  accepts: (folder: TFolder) => boolean,
): void {
  new PathSuggest(app, search, () => paths(app.vault.getAllFolders(true).filter(accepts)));
}

class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly search: SearchComponent,
    private readonly choices: () => string[],
  ) {
    super(app, search.inputEl);
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    return this.choices().filter((path) => path.toLowerCase().includes(wanted));
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.search.setValue(path);
    this.search.onChanged();
    this.close();
  }
}

function paths(entries: readonly { readonly path: string }[]): string[] {
  return entries.map(({ path }) => path).sort();
}
