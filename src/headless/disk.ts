import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';

/** The part of the file system that reading a vault needs; all of it may fail, none of it writes. */
export interface Disk {
  /** What lies in a folder; symbolic links aren't followed. */
  readonly entries: (folder: string) => Promise<readonly Dirent[]>;
  /** The path behind all symbolic links. */
  readonly realPath: (path: string) => Promise<string>;
  /** What is known of a file or folder behind its symbolic links. */
  readonly stats: (path: string) => Promise<Stats>;
  readonly bytes: (path: string) => Promise<Buffer>;
}

/** The device's file system. */
export const DEVICE: Disk = {
  entries: (folder) => readdir(folder, { withFileTypes: true }),
  realPath: (path) => realpath(path),
  stats: (path) => stat(path),
  bytes: (path) => readFile(path),
};

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is not there'],
  ['ELOOP', 'it is a symbolic link that leads back to itself'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EIO', 'the disk could not read it'],
]);

/** Why the file system refused, in a few words. */
export function reasonOfFailure(error: unknown): string {
  const code = codeOf(error);
  return (
    REASONS.get(code) ??
    (code !== '' ? code : error instanceof Error ? error.message : String(error))
  );
}

/** The code of a failed access to the file system; empty for other errors. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
