/** What can be wrong with a file, by the word that tests use for it. */
const FAILURES = {
  locked: ['EACCES', 'permission denied'],
  'disk full': ['ENOSPC', 'no space left on device'],
} as const;
export type DiskFailure = keyof typeof FAILURES;

/** An error of the pretended disk, with the code and the words of the system's. */
export class DiskError extends Error {
  readonly code: string;

  constructor(failure: DiskFailure, path: string) {
    const [code, words] = FAILURES[failure];
    super(`${code}: ${words}, open '${path}'`);
    this.code = code;
  }
}
