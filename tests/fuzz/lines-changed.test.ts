import { describe, expect } from 'vitest';
import { postponeFollowUp, tickFollowUp } from '../../src/actions/change-follow-up';
import { markEntryAsMention, markEntryAsTalk } from '../../src/actions/mark-entry';
import type { Outcome } from '../../src/actions/outcome';
import type { Ports } from '../../src/actions/ports';
import type { EntryFacts, TaskFacts, TaskText } from '../../src/notes/facts';
import { TODAY } from '../actions/ports-over';
import { tryOnEveryNote } from './every-note';
import { ANA, DAILY, PEOPLE, SETTINGS, type ReadNote, type Write } from './fuzzed-vault';
import { changedLines, expectLinesAdded } from './text-beside';

const { conventions } = SETTINGS;
const LATER = TODAY + 40;

const LOGGED = /^(?:##? Log|<!-- -->|.*[ \t]\[\[Ana Diaz\]\] #via\/call)$/;

describe('a line of any note that is changed is read so, and everything else stays', () => {
  tryOnEveryNote({
    'tick a follow-up in the contact’s note': ticking(ANA),
    'tick a follow-up in the daily note': ticking(DAILY),
    'postpone a follow-up in the contact’s note': postponing(ANA),
    'postpone a follow-up in the daily note': postponing(DAILY),
    'mark an entry as a mention': onEntry(
      (entry, ports) => markEntryAsMention({ ...entry, path: DAILY }, conventions, ports),
      (entry, before, after) => {
        const gone = before.facts.entries.filter(({ line }) => !hasEntry(after, line));
        const wasThere = before.facts.entries.filter(({ line }) => hasEntry(after, line));
        expect(gone.map(({ line }) => line)).toContain(entry.line);
        expect(after.facts.entries.map(said)).toEqual(wasThere.map(said));
        const changed = changedLines(before.text, after.text, 1, Infinity);
        expect(changed).toHaveLength(1);
        for (const [was, is] of changed) expect(withoutOne(is, ' #mention')).toContain(was);
      },
    ),
    'mark an entry as a talk': onEntry(
      (entry, ports) => markEntryAsTalk({ ...entry, path: DAILY }, ANA, 'call', conventions, ports),
      (entry, before, after) => {
        const talk = after.facts.entries.find(
          ({ kind, details, links, line }) =>
            /^(?:log|conversation)$/.test(kind) &&
            details.channel !== null &&
            (line === entry.line || links.some((link) => link.includes('Ana'))),
        );
        expect(talk).toBeDefined();
        if (after.text.split('\n').length === before.text.split('\n').length)
          expect(changedLines(before.text, after.text, entry.line, Infinity).length).toBeLessThan(
            2,
          );
        else expectLinesAdded(before.text, after.text, LOGGED);
      },
    ),
  });
});

function ticking(path: string): Write {
  return onTask(path, {
    act: (task, ports) => tickFollowUp({ ...task, path }, ports),
    check: ({ line }, _, after) => {
      expect(after.facts.tasks.some((task) => task.line === line)).toBe(false);
      const item = after.metadata.listItems?.find(
        ({ position }) => position.start.line === line - 1,
      );
      expect(item?.task).toBe('x');
    },
  });
}

function postponing(path: string): Write {
  return onTask(path, {
    act: (task, ports) => postponeFollowUp({ ...task, path }, LATER, ports),
    check: ({ line, text, startsOn }, _, after) => {
      const now = after.facts.tasks.find((task) => task.line === line)?.text;
      const startsThen = startsOn === null ? null : Math.min(startsOn, LATER);
      expect(now).toEqual({ text, dueOn: LATER, startsOn: startsThen });
    },
  });
}

function beside({ line, endLine, waiting }: TaskFacts): Partial<TaskFacts> {
  return { line, endLine, waiting };
}

type KnownTask = Pick<TaskFacts, 'line'> & TaskText;

/** A write to one of the open tasks of a note, the one that its length chooses. */
function onTask(
  path: string,
  {
    act,
    check,
  }: {
    readonly act: (task: KnownTask, ports: Ports) => Promise<Outcome>;
    readonly check: (task: KnownTask, before: ReadNote, after: ReadNote) => void;
  },
): Write {
  return {
    path,
    others: path === ANA ? {} : PEOPLE,
    mostDeclined: 0.1,
    leastDone: 0.15,
    prepare: (before) => {
      const { tasks } = before.facts;
      const task = tasks[before.text.length % Math.max(1, tasks.length)];
      if (task?.text == null) return null;
      const chosen = { line: task.line, ...task.text };
      const alike = tasks.filter(({ text }) => text?.text === chosen.text);
      const own = before.text
        .split('\n')
        .slice(task.line - 1, task.endLine)
        .join('\n');
      return {
        declines: [
          [/^This task repeats/, /🔁|repeat::|recurrence::/i.test(own)],
          [/^A change there would/, 'rarely'],
          [/^The task is no longer in/, hasFootnote(before) || 'rarely'],
          [/^Several tasks/, alike.length > 1],
        ],
        act: (ports) => act(chosen, ports),
        check: (after) => {
          changedLines(before.text, after.text, task.line, task.endLine);
          const others = (note: ReadNote): unknown =>
            note.facts.tasks
              .filter(({ line }) => line !== task.line)
              // What a task without words of its own says is what those in it say.
              .map((it) => (it.line < task.line && task.line <= it.endLine ? beside(it) : it));
          expect(others(after)).toEqual(others(before));
          check(chosen, before, after);
        },
      };
    },
  };
}

function onEntry(
  act: (entry: EntryFacts, ports: Ports) => Promise<Outcome>,
  check: (entry: EntryFacts, before: ReadNote, after: ReadNote) => void,
): Write {
  return {
    path: DAILY,
    others: PEOPLE,
    mostDeclined: 0.1,
    leastDone: 0.2,
    prepare: (before) => {
      if (before.facts.day === null) return null;
      const { entries } = before.facts;
      const entry = entries[before.text.length % Math.max(1, entries.length)];
      if (entry === undefined) return null;
      return {
        declines: [
          [/^The line is no longer in/, hasFootnote(before) || 'rarely'],
          [/^Several lines/, 'rarely'],
          [/^Links in a table/, before.text.includes('|')],
          [/^The line is marked as only/, before.text.includes('#mention')],
          [/^A change there would/, 'rarely'],
          [
            /^The line stands in an unfinished/,
            /%%|<!--|`|~~~|<[!?a-z]|[-*+.)][ \t]{5}/.test(before.text),
          ],
        ],
        act: (ports) => act(entry, ports),
        check: (after) => check(entry, before, after),
      };
    },
  };
}

/** Tells whether a note has a footnote: those who read look for blocks within one, those who write don't. */
function hasFootnote({ text }: ReadNote): boolean {
  return /^[ \t>]*\[\^[^\]\s]+\]:/m.test(text);
}

function hasEntry({ facts }: ReadNote, at: number): boolean {
  return facts.entries.some(({ line }) => line === at);
}

function said({ line, kind, links, details }: EntryFacts): unknown {
  return { line, kind, links, details };
}

/** What a line is without one occurrence of a word, and without it and the space behind it. */
function withoutOne(line: string, word: string): readonly string[] {
  return [...line.matchAll(new RegExp(word, 'g'))].flatMap(({ index }) =>
    ['', ' '].map((space) => line.slice(0, index) + line.slice(index + word.length + space.length)),
  );
}
