import {
  parseYaml,
  stringifyYaml,
  TFile,
  type TAbstractFile,
  type TFolder,
} from 'obsidian-test-mocks/obsidian';
import type { App } from '../app';
import { parentOf } from './vault';

/** Obsidian's `FileManager`. */
export class FileManager {
  constructor(private readonly app: App) {}

  getNewFileParent(sourcePath: string): TFolder {
    const { vault } = this.app;
    const where = vault.getConfig('newFileLocation');
    if (where === 'current') return vault.getFolderByPath(parentOf(sourcePath)) ?? vault.getRoot();
    const folder = vault.getConfig('newFileFolderPath');
    if (where !== 'folder' || typeof folder !== 'string') return vault.getRoot();
    return vault.getFolderByPath(folder) ?? vault.getRoot();
  }

  /** Renames, and rewrites the links that led to the old path, as Obsidian is set to by default. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache } = this.app;
    const oldPath = file.path;
    const sources = Object.entries(metadataCache.resolvedLinks)
      .filter(([, targets]) => targets[oldPath] !== undefined)
      .map(([source]) => source);
    const links = new Map(sources.map((source) => [source, this.linksTo(source, oldPath)]));
    await vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const [source, originals] of links) {
      const note = vault.getFileByPath(source === oldPath ? newPath : source);
      if (note === null) continue;
      const name = metadataCache.fileToLinktext(file, note.path);
      await vault.process(note, (text) =>
        originals.reduce((changed, original) => withTarget(changed, original, name), text),
      );
    }
  }

  /** Deletes as the user has set: into the system's trash, the vault's, or for good. */
  async trashFile(file: TAbstractFile): Promise<void> {
    const option = this.app.vault.getConfig('trashOption');
    if (option === 'none') await this.app.vault.delete(file);
    else await this.app.vault.trash(file, option !== 'local');
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const name = this.app.metadataCache.fileToLinktext(file, sourcePath);
    if (this.app.vault.getConfig('useMarkdownLinks') === true) {
      const path = this.app.metadataCache.fileToLinktext(file, sourcePath, false);
      return `[${alias || name}](${encodeURI(path + subpath)})`;
    }
    const embed = file.extension === 'md' ? '' : '!';
    const shown = alias !== '' && alias !== name + subpath ? `|${alias}` : '';
    return `${embed}[[${name}${subpath}${shown}]]`;
  }

  async getAvailablePathForAttachment(filename: string, sourcePath?: string): Promise<string> {
    const { vault } = this.app;
    const dot = filename.lastIndexOf('.');
    const base = dot < 0 ? filename : filename.slice(0, dot);
    const extension = dot < 0 ? '' : filename.slice(dot + 1);
    const note = sourcePath === undefined ? null : vault.getFileByPath(sourcePath);
    return vault.getAvailablePathForAttachments__(base, extension, note);
  }

  /** As in Obsidian the block is written anew: comments, quoting and layout are lost. */
  async processFrontMatter(file: TFile, change: (frontmatter: unknown) => void): Promise<void> {
    await this.app.vault.process(file, (text) => {
      const block = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
      const parsed: unknown = block === null ? null : parseYaml(block[1] ?? '');
      const frontmatter = typeof parsed === 'object' && parsed !== null ? parsed : {};
      change(frontmatter);
      const body = text.slice(block?.[0].length ?? 0);
      const empty = Object.keys(frontmatter).length === 0;
      return empty ? body : `---\n${stringifyYaml(frontmatter)}---\n${body}`;
    });
  }

  private linksTo(source: string, path: string): string[] {
    const { metadataCache } = this.app;
    const { links = [], embeds = [], frontmatterLinks = [] } = metadataCache.getCache(source) ?? {};
    return [...links, ...embeds, ...frontmatterLinks]
      .filter(({ link }) => {
        const linkpath = link.split('#', 1)[0] ?? '';
        return metadataCache.getFirstLinkpathDest(linkpath, source)?.path === path;
      })
      .map(({ original }) => original);
  }
}

function withTarget(text: string, original: string, name: string): string {
  const changed = original
    .replace(/^(!?\[\[)[^\]|#]*/, (_, open: string) => open + name)
    .replace(/(\]\()[^)#]*/, (_, open: string) => `${open}${encodeURI(name)}.md`);
  return text.replaceAll(original, changed);
}
