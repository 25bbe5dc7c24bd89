import { expect } from 'vitest';
import type { Outcome } from '../../src/actions/outcome';
import type { Ports } from '../../src/actions/ports';
import { undo } from '../../src/actions/undo';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { metadataOf, type NoteMetadata } from '../../src/headless/markdown/metadata';
import { parseYaml as parseAnew } from '../../src/headless/markdown/yaml';
import { Network } from '../../src/network/network';
import { blocksOf } from '../../src/notes/text/blocks';
import { readFrontmatter } from '../../src/notes/text/frontmatter';
import type { NoteFacts } from '../../src/notes/facts';
import { createNoteReader } from '../../src/notes/reading/note-reader';
import { readTaskLines } from '../../src/notes/reading/task-line';
import { DEFAULT_SETTINGS, type Settings } from '../../src/notes/settings/settings';
import { MemoryVault } from '../actions/memory-vault';
import { portsOver } from '../actions/ports-over';

export const ANA = 'People/Ana Diaz.md';
export const BEN = 'People/Ben Cho.md';
export const DAILY = 'Daily/2026-11-22.md';
export const WEEKLY = 'Weeks/2026-W47.md';
export const ANY = 'Notes/Lunch.md';

/** The shipped settings, with a place for each sort of note. */
export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  conventions: {
    ...DEFAULT_SETTINGS.conventions,
    contactFolders: ['People'],
    dailyNotes: { ...DEFAULT_SETTINGS.conventions.dailyNotes, folder: 'Daily' },
    weeklyNotes: { folder: 'Weeks', format: 'gggg-[W]ww', template: '' },
  },
};

/** The note of a contact whom one has not met for long. */
const DUE = '---\ntype: person\ncircle: close\nlast-contact: 2026-05-01\n---\n';

/** Two contacts who are due. */
export const PEOPLE: Readonly<Record<string, string>> = { [ANA]: DUE, [BEN]: DUE };

/** A note as the reader of notes has it. */
export interface ReadNote extends NoteMetadata {
  readonly path: string;
  readonly text: string;
  readonly facts: NoteFacts;
}

const parsed = new Map<string, unknown>();
const MOST_PARSED = 50;

/** Reads YAML as the terminal does; what was read last is remembered, since a write asks for it several times. */
export function parseYaml(yaml: string): unknown {
  if (parsed.has(yaml)) return parsed.get(yaml);
  const value = parseAnew(yaml);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(yaml, value);
  return value;
}

const reader = createNoteReader(SETTINGS.conventions, DEFAULT_RULES.circles);

/** Reads a note as the terminal does, with the lines of its tasks. */
export function readNote(path: string, text: string): ReadNote {
  const { metadata, problem } = metadataOf(text);
  const facts = reader.factsOf({ path, metadata, problem, createdOn: null });
  return { path, text, metadata, problem, facts: readTaskLines(facts, text) };
}

const lastRead = new Map<string, ReadNote>();

/** Reads a note that one write after another is tried on. */
function readOnce(path: string, text: string): ReadNote {
  const last = lastRead.get(path);
  if (last?.text === text) return last;
  const note = readNote(path, text);
  lastRead.set(path, note);
  return note;
}

/** What an action says that declines because a note's properties can't be read, and whether they can. */
export function unreadable({ text }: ReadNote): Decline {
  return [
    /^(?:The frontmatter can't be read|Frontmatter in “|The template)/,
    readFrontmatter(text, parseYaml).error !== null,
  ];
}

/**
 * Tells whether a line of a note opens a formula that nothing closes. Those who read take it for money. Those who write
 * put new lines before it, where they are read whatever it is, so that what is below may come under another heading.
 */
export function hasStrayMoney({ text }: ReadNote): boolean {
  const last = blocksOf(text).at(-1);
  return last?.kind === 'unclosed' && text.slice(last.start).trimStart().startsWith('$$');
}

const known = new Map<string, NoteFacts>();

/** The network of contacts that stay as they are and of one other note. */
export function networkOf(others: Readonly<Record<string, string>>, note: ReadNote): Network {
  const network = new Network(DEFAULT_RULES);
  for (const [path, text] of Object.entries(others)) {
    const key = `${path}\n${text}`;
    const facts = known.get(key) ?? readNote(path, text).facts;
    known.set(key, facts);
    network.stage(path, facts);
  }
  network.apply(note.path, note.facts);
  return network;
}

/** One thing to do to a note, once it is known what the note says. */
export interface Attempt {
  readonly act: (ports: Ports) => Promise<Outcome>;
  /** What it may say when it declines, as far as the note gives reason to; nothing unless given. */
  readonly declines?: readonly Decline[];
  /** Checks what the note says now, and that it is the same beside that. */
  readonly check: (after: ReadNote, written: Written) => void;
}

/**
 * What an action says when it declines, and whether a note gives it reason to; `rarely` where none can be asked for: a line
 * that those who read and those who write take otherwise in a note that nobody would write.
 */
export type Decline = readonly [says: RegExp, isJust: boolean | 'rarely'];

/** How a note came to be as it is now. */
export interface Written {
  /** Whether the action wrote anything. */
  readonly isChanged: boolean;
  /** Whether Obsidian's own processor wrote the properties anew. */
  readonly isProcessed: boolean;
}

/** A write to be tried on any note. */
export interface Write {
  /** Where the note lies, and the notes beside it. */
  readonly path: string;
  readonly others: Readonly<Record<string, string>>;
  /** Makes of any note one of the sort that is written to; the note as it is unless given. */
  readonly shape?: (text: string) => string;
  /** Of how many times it may decline at most, from 0 to 1; 0 unless given. */
  readonly mostDeclined?: number;
  /**
   * On which part of all notes it has to be done at least, so that the test shows anything: somewhat less than it is on
   * random notes; half unless given.
   */
  readonly leastDone?: number;
  /** The path of the note to read again; the same one unless the write makes another. */
  readonly reads?: string;
  /** Null where the note holds nothing to write to. */
  readonly prepare: (note: ReadNote, vault: MemoryVault) => Attempt | null;
}

/** What came of trying a write on a note. */
export type Tried = 'nothing to do' | 'declined' | 'rarely declined' | 'done';

/** Tries a write on a note: it declines and changes nothing, or is there when read again, and can be undone. */
export async function tryWrite(write: Write, any: string): Promise<Tried> {
  const text = write.shape?.(any) ?? any;
  const before = { ...write.others, [write.path]: text };
  const vault = new MemoryVault(before);
  const attempt = write.prepare(readOnce(write.path, text), vault);
  if (attempt === null) return 'nothing to do';
  let isProcessed = false;
  vault.before = (operation) => {
    if (operation === 'processProperties') isProcessed = true;
  };
  const outcome = await attempt.act(portsOver(vault, { parseYaml }));
  if (outcome.kind === 'failed') {
    expect(Object.fromEntries(vault.notes)).toEqual(before);
    const [{ reason }] = outcome.failures;
    const justly = attempt.declines?.find(
      ([says, isJust]) => isJust !== false && says.test(reason),
    );
    expect(justly, reason).toBeDefined();
    return justly?.[1] === 'rarely' ? 'rarely declined' : 'declined';
  }
  if (outcome.kind === 'partly') expect.unreachable('One note is written as a whole.');
  expect(outcome.failures).toEqual([]);
  const at = write.reads ?? write.path;
  const isChanged = outcome.written.length > 0;
  attempt.check(readNote(at, vault.text(at)), { isChanged, isProcessed });
  expect(outcome.undo?.changes.length ?? 0).toBe(outcome.written.length);
  if (outcome.undo !== null) expect(await undo(outcome.undo, vault)).toEqual({ kind: 'undone' });
  expect(Object.fromEntries(vault.notes)).toEqual(before);
  return 'done';
}
