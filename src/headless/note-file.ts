import { isUtf8 } from 'node:buffer';
import type { Stats } from 'node:fs';
import { DateTime } from 'luxon';
import { dayOf, type Day } from '../domain/day';
import { reasonOfFailure, type Disk } from './disk';

/** A note's file as read. */
export interface NoteFile {
  /** Null where it can't be read as text. */
  readonly text: string | null;
  /** The day the file was created; null where the file system doesn't know. */
  readonly createdOn: Day | null;
  /** What is wrong with the file. */
  readonly problem: string | null;
}

/**
 * Larger files are not read: nobody writes such notes by hand (8 MB is longer than the Bible, twice), while exports
 * and mistakes of that size would cost memory and minutes.
 */
const LARGEST_NOTE_BYTES = 8_000_000;

/** Reads the file of a note; never throws. */
export async function readNoteFile(file: string, disk: Disk): Promise<NoteFile> {
  try {
    const stats = await disk.stats(file);
    if (stats.size > LARGEST_NOTE_BYTES) return unread(tooLarge(stats.size));
    const bytes = await disk.bytes(file);
    if (bytes.includes(0)) return unread(NO_TEXT);
    const problem = isUtf8(bytes) ? null : 'Some characters of this note are not UTF-8.';
    return { text: bytes.toString('utf8'), createdOn: creationDay(stats), problem };
  } catch (error) {
    return unread(`This note can’t be read: ${reasonOfFailure(error)}.`);
  }
}

const NO_TEXT = 'This file is not text, or not in UTF-8, so it is not read.';

function unread(problem: string): NoteFile {
  return { text: null, createdOn: null, problem };
}

function tooLarge(bytes: number): string {
  const megabytes = (size: number): string => String(Math.round(size / 1_000_000));
  return `This note is too large: ${megabytes(bytes)} MB, where up to ${megabytes(LARGEST_NOTE_BYTES)} MB are read.`;
}

/** The device's date at which a file was created; file systems that don't keep it say 0. */
function creationDay({ birthtimeMs }: Stats): Day | null {
  if (!(birthtimeMs > 0)) return null;
  const { year, month, day } = DateTime.fromMillis(birthtimeMs);
  return dayOf(year, month, day);
}
