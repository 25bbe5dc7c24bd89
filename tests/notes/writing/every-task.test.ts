import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TaskFacts } from '../../../src/notes/facts';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { markAsMention } from '../../../src/notes/writing/entry-mark';
import { postponeTask, tickTask } from '../../../src/notes/writing/task-change';
import type { KnownTask } from '../../../src/notes/writing/task-place';
import { day } from '../../domain/builders';
import { readNote } from '../reading/read-note';

const [TODAY, LATER] = [day('2026-11-22'), day('2027-01-31')];
const CONTACT = { contactFolders: ['People'] };

/** The notes in a folder: the sample's, and where there are any, those made by strangers. */
function notesIn(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

const tasksIn = (text: string): readonly TaskFacts[] =>
  readNote('People/Ana.md', text, CONTACT).tasks;

const knownBy = ({ line, text }: TaskFacts): KnownTask => ({
  line,
  text: text?.text ?? '',
  dueOn: text?.dueOn ?? null,
});

/** The numbers of the lines that differ. */
function changedLines(before: string, after: string): readonly number[] {
  const lines = after.split('\n');
  return before.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [index + 1]));
}

describe.each([
  ['the sample', 'tests/vaults'],
  ['the fixtures', 'tests/fixtures'],
  ['strangers', process.env['RAPPORT_DATA']],
])('in the notes of %s', { timeout: 120_000 }, (_, folder) => {
  const notes = notesIn(folder);

  it.skipIf(folder === undefined)(
    'every task that is read is ticked and postponed in its place',
    () => {
      for (const text of notes)
        for (const task of tasksIn(text)) {
          expect(changedLines(text, tickTask(text, knownBy(task), TODAY))).toEqual([task.line]);
          const again = tasksIn(postponeTask(text, knownBy(task), LATER));
          expect(again.find(({ line }) => line === task.line)?.text).toMatchObject({
            text: task.text?.text,
            dueOn: LATER,
          });
        }
    },
  );

  it.skipIf(folder === undefined)('every item that is a mention is marked as only that', () => {
    const daily = 'Daily/2026-11-20.md';
    for (const text of notes)
      for (const { kind, line, links } of readNote(daily, text).entries) {
        const isItem = /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(text.split('\n')[line - 1] ?? '');
        if (kind !== 'mention' || !isItem) continue;
        const marked = readNote(
          daily,
          markAsMention(text, { line, links }, DEFAULT_CONVENTIONS),
        ).entries;
        expect(marked.filter((entry) => entry.line === line)).toEqual([]);
      }
  });
});
