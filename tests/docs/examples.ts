import { parseYaml } from '../../src/headless/markdown/yaml';
import { readBlockOptions } from '../../src/notes/code-block/block-options';

/** An example of the page: the notes of a small vault, and what is said of it. */
export interface Example {
  /** The heading above it, and the line of the page on which it begins. */
  readonly title: string;
  /** Notes by path, as text. */
  readonly notes: ReadonlyMap<string, string>;
  readonly expectation: Expectation | null;
  readonly review: ExpectedReview | null;
  /** Texts of notes after the writes, by path. */
  readonly results: ReadonlyMap<string, string>;
}

/** What an `expect` block says. */
export interface Expectation {
  readonly today: string;
  /** Names of contacts that the vault holds beside its notes. */
  readonly contacts: readonly string[];
  readonly lines: readonly string[];
}

/** What a `json` block says of the review. */
export interface ExpectedReview {
  readonly today: string;
  readonly json: unknown;
}

interface Draft {
  title: string;
  notes: Map<string, string>;
  expectation: Expectation | null;
  review: ExpectedReview | null;
  results: Map<string, string>;
}

interface Block {
  readonly language: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** The examples of a page; throws where one is incomplete or can't be understood. */
export function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  const lines = page.split('\n');
  let heading = '';
  let draft: Draft | null = null;
  const current = (line: number, isComplete: (draft: Draft) => boolean): Draft => {
    if (draft === null || isComplete(draft)) {
      if (draft !== null) examples.push(checked(draft));
      draft = newDraft(`${heading}, line ${String(line + 1)}`);
    }
    return draft;
  };
  for (let line = 0; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    heading = /^#{2,3} (.+)$/.exec(text)?.[1] ?? heading;
    const fence = /^(`{3,})(\S*)\s*(.*)$/.exec(text);
    if (fence === null) continue;
    const [, marks = '', language = '', attributes = ''] = fence;
    const end = lines.indexOf(marks, line + 1);
    if (end < 0) throw new Error(`The block on line ${String(line + 1)} has no end.`);
    const block = {
      language,
      attributes: attributesOf(attributes),
      text: lines
        .slice(line + 1, end)
        .map((inside) => `${inside}\n`)
        .join(''),
    };
    if (language === 'rapport') checkOptions(block.text);
    else addTo(current(line, isEndedBy(block)), block);
    line = end;
  }
  if (draft !== null) examples.push(checked(draft));
  return examples;
}

function checkOptions(source: string): void {
  const reading = readBlockOptions(source, parseYaml);
  if (reading.kind === 'problems') throw new Error(reading.problems[0]?.message);
}

function newDraft(title: string): Draft {
  return { title, notes: new Map(), expectation: null, review: null, results: new Map() };
}

/** Tells which examples are complete when such a block begins. */
function isEndedBy({ language }: Block): (draft: Draft) => boolean {
  const isChecked = ({ expectation, review }: Draft): boolean =>
    expectation !== null || review !== null;
  switch (language) {
    case 'json':
      return ({ review }) => review !== null;
    case 'result':
      return () => false;
    default:
      return isChecked;
  }
}

function addTo(draft: Draft, block: Block): void {
  const { language, text } = block;
  switch (language) {
    case 'markdown':
      addOnce(draft.notes, attribute(block, 'path'), text);
      return;
    case 'expect':
      draft.expectation = {
        today: attribute(block, 'today'),
        contacts: (block.attributes.get('contacts') ?? '')
          .split(', ')
          .filter((name) => name !== ''),
        lines: text.split('\n').filter((line) => line.trim() !== ''),
      };
      return;
    case 'json':
      draft.review = { today: attribute(block, 'review'), json: JSON.parse(text) as unknown };
      return;
    case 'result':
      addOnce(draft.results, attribute(block, 'path'), text);
      return;
    default:
      throw new Error(`No example has a block “${language}” (${draft.title}).`);
  }
}

function addOnce(notes: Map<string, string>, path: string, text: string): void {
  if (notes.has(path)) throw new Error(`${path} is there twice.`);
  notes.set(path, text);
}

function checked(draft: Draft): Example {
  const { title, expectation, review, results } = draft;
  const writes = expectation?.lines.some((line) => line.startsWith('write-')) ?? false;
  if (expectation === null && review === null) throw new Error(`${title}: nothing is expected.`);
  if (expectation?.lines.length === 0) throw new Error(`${title}: an empty block expects nothing.`);
  if (writes !== results.size > 0) throw new Error(`${title}: writes and results go together.`);
  return draft;
}

function attribute({ attributes, language }: Block, name: string): string {
  const value = attributes.get(name);
  if (value === undefined) throw new Error(`A block “${language}” needs ${name}="…".`);
  return value;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/([a-z]+)="([^"]*)"\s*/g)];
  if (found.map(([all]) => all).join('') !== text) throw new Error(`Can't read “${text}”.`);
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}
