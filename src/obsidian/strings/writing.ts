/** Why a note could not be written, by the system's code for it. */
export const WRITE_FAILURES: Readonly<Record<string, string>> = {
  EACCES: 'It is locked or read-only, so nothing was written.',
  EPERM: 'It is locked or read-only, so nothing was written.',
  EROFS: 'It lies on a read-only disk, so nothing was written.',
  EBUSY: 'Another program is using it, so nothing was written.',
  ENOSPC: 'The disk is full, so nothing was written.',
  EDQUOT: 'The disk is full, so nothing was written.',
  ENOENT: 'It is no longer there, so nothing was written.',
  ENAMETOOLONG: 'Its name is too long for this disk, so nothing was written.',
};
