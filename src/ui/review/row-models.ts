import type { Circle } from '../../domain/circle';
import type { Day } from '../../domain/day';
import type { NamesApart } from '../names-apart';
import type { RowModel, Subject } from './row-model';
import { rowOf } from './row-of';

/** A subject with the key under which its row is known from one frame to the next. */
export interface KeyedSubject {
  readonly key: string;
  readonly subject: Subject;
}

/** Makes the rows that are shown; a row that reads as it did keeps its identity, so that it isn't drawn again. */
export class RowModels {
  #shown: ReadonlyMap<string, RowModel> = new Map();

  /** The rows of one frame, by key; forgets those of the frame before that are no longer shown. */
  rowsOf(
    subjects: readonly KeyedSubject[],
    today: Day,
    apart?: NamesApart,
    circles?: readonly Circle[],
  ): ReadonlyMap<string, RowModel> {
    const rows = new Map<string, RowModel>();
    for (const { key, subject } of subjects)
      rows.set(key, unlessSame(this.#shown.get(key), rowOf(subject, today, apart, circles)));
    this.#shown = rows;
    return rows;
  }
}

function unlessSame(before: RowModel | undefined, after: RowModel): RowModel {
  return JSON.stringify(before) === JSON.stringify(after) && before !== undefined ? before : after;
}

/** Tells whether two objects of the same shape have the same values in their fields. */
export function sameFields<T extends object>(a: T, b: T): boolean {
  if (a === b) return true;
  const before = new Map(Object.entries(a));
  const after = Object.entries(b);
  return after.length === before.size && after.every(([key, value]) => before.get(key) === value);
}
