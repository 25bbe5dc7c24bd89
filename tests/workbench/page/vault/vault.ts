import {
  FileSystemAdapter,
  Vault as MockVault,
  TFile,
  TFolder,
  type TAbstractFile,
} from 'obsidian-test-mocks/obsidian';
import type { DataWriteOptions } from 'obsidian';
import { asObsidian } from '../base/as-obsidian';
import { DiskError, type DiskFailure } from './broken-disk';
import type { VaultData } from './vault-data';

/** Obsidian's `Vault`, in memory, with what the mocks leave out: checks, times and atomic writes. */
export class Vault extends MockVault {
  /** Paths that can't be written, as a test wishes. */
  readonly failing = new Map<string, DiskFailure>();
  /** Texts of the files in the system's trash, by the path that they had. */
  readonly systemTrash = new Map<string, string>();
  private readonly disk: FileSystemAdapter;

  constructor(private readonly vaultName: string) {
    const disk = FileSystemAdapter.create__(`/vaults/${vaultName}`);
    super(asObsidian(disk));
    this.disk = disk;
  }

  /** Puts a vault's files on the pretended disk, where only the adapter sees them. */
  fillDisk({ files, config, stats = {} }: VaultData): void {
    for (const [path, text] of Object.entries({ ...config, ...files })) {
      this.disk.writeSync__(path, text, stats[path] ?? {});
    }
  }

  /** Takes in the files on disk; `create` fires for each, as it does when Obsidian starts. */
  takeIn(paths: readonly string[]): void {
    for (const path of paths) {
      const folder = parentOf(path);
      if (folder !== '' && this.getFolderByPath(folder) === null) this.createFolderSync__(folder);
      this.add(path);
    }
  }

  override getName(): string {
    return this.vaultName;
  }

  override getResourcePath(): string {
    return 'data:,';
  }

  override async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    await Promise.resolve();
    this.expectSound(path);
    this.expectRoomFor(path);
    this.disk.writeSync__(path, data, options);
    return this.add(path);
  }

  override async createFolder(path: string): Promise<TFolder> {
    if (this.getAbstractFileByPathInsensitive__(path)) throw new Error('Folder already exists.');
    return super.createFolder(path);
  }

  override async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await Promise.resolve();
    this.write(file, data, options);
  }

  override async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await Promise.resolve();
    this.write(file, this.readSync__(file) + data, options);
  }

  /** Reads, changes and writes without a step in between in which another write could happen. */
  override async process(
    file: TFile,
    change: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    await Promise.resolve();
    const before = this.readSync__(file);
    const after = change(before);
    if (after !== before) this.write(file, after, options);
    return after;
  }

  override async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const folder = parentOf(newPath);
    if (folder !== '' && this.getFolderByPath(folder) === null) throw missingFolder(newPath);
    const taken = this.getAbstractFileByPathInsensitive__(newPath);
    if (taken !== null && taken !== file) throw new Error('Destination file already exists!');
    const oldPath = file.path;
    const below = file instanceof TFolder ? descendants(file) : [];
    await super.rename(file, newPath);
    for (const child of below) {
      this.trigger('rename', child, oldPath + child.path.slice(newPath.length));
    }
  }

  override async delete(file: TAbstractFile): Promise<void> {
    for (const child of file instanceof TFolder ? [...file.children] : []) await this.delete(child);
    await super.delete(file, true);
  }

  /** Into the system's trash, or into the vault's own folder `.trash`. */
  override async trash(file: TAbstractFile, system: boolean): Promise<void> {
    for (const child of file instanceof TFolder ? descendants(file) : [file]) {
      if (!(child instanceof TFile)) continue;
      this.expectSound(child.path);
      const text = this.readSync__(child);
      if (system) this.systemTrash.set(child.path, text);
      else this.disk.writeSync__(`.trash/${child.path}`, text);
    }
    await this.delete(file);
  }

  /** A setting from `.obsidian/app.json`, as Obsidian's undocumented `getConfig` gives it. */
  getConfig(key: string): unknown {
    try {
      const settings: unknown = JSON.parse(this.disk.readSync__(`${this.configDir}/app.json`));
      return typeof settings === 'object' && settings !== null
        ? (Reflect.get(settings, key) as unknown)
        : undefined;
    } catch {
      return undefined;
    }
  }

  private add(path: string): TFile {
    const file = TFile.create__(this, path);
    this.setVaultAbstractFile__(path, file);
    this.updateStat(file);
    this.trigger('create', file);
    return file;
  }

  private write(file: TFile, data: string, options?: DataWriteOptions): void {
    this.expectSound(file.path);
    this.disk.readSync__(file.path);
    this.disk.writeSync__(file.path, data, options);
    this.updateStat(file);
    this.trigger('modify', file);
  }

  private updateStat(file: TFile): void {
    const meta = this.metaOf(file.path);
    file.stat = { ctime: meta.ctime, mtime: meta.mtime, size: meta.size };
  }

  /** The mocks give times only asynchronously, but a file has them at once. */
  private metaOf(path: string): TFile['stat'] {
    const all = Reflect.get(this.disk, 'fileMeta') as Map<string, TFile['stat']>;
    return all.get(path) ?? { ctime: 0, mtime: 0, size: 0 };
  }

  private expectSound(path: string): void {
    const failure = this.failing.get(path);
    if (failure !== undefined) throw new DiskError(failure, path);
  }

  private expectRoomFor(path: string): void {
    if (this.getAbstractFileByPathInsensitive__(path)) throw new Error('File already exists.');
    const folder = parentOf(path);
    if (folder !== '' && this.getFolderByPath(folder) === null) throw missingFolder(path);
  }
}

/** The folder of a path; the empty string for the vault's root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function descendants(folder: TFolder): TAbstractFile[] {
  const found: TAbstractFile[] = [];
  MockVault.recurseChildren(folder, (child) => {
    if (child !== folder) found.push(child);
  });
  return found;
}

function missingFolder(path: string): Error {
  return new Error(`ENOENT: no such file or directory, open '${path}'`);
}
