import { describe, expect, it } from 'vitest';
import type { FollowUpKind } from '../../../src/domain/follow-up';
import { keyCommand, type KeyStroke } from '../../../src/ui/review/key-command';
import type { ListItem } from '../../../src/ui/review/list-items';
import type { Section } from '../../../src/ui/review/sections';
import { contact, networkOf, personNote, TODAY } from '../made-network';

const [checkIn] = networkOf([personNote(contact('Ana'))]).checkIns(TODAY);
if (checkIn === undefined) throw new Error('Ana has no check-in');

const OPEN: Section = {
  id: 'today',
  title: 'Today',
  count: '1',
  folded: false,
  subjects: [],
  note: null,
  more: null,
};
const row = (
  section: Section,
  subject: Extract<ListItem, { kind: 'row' }>['subject'],
): ListItem => ({
  kind: 'row',
  key: 'row',
  section,
  subject,
  place: 1,
});
const SUBJECT = { kind: 'contact', checkIn, found: null } as const;
const CONTACT = row(OPEN, SUBJECT);
const suggested = { name: 'close', cadence: null, aliases: [] };
const rhythm = { days: [], rhythm: 30, quieter: false, suggested };
const PROPOSAL = row(OPEN, { kind: 'circle', checkIn, rhythm });
const HIT = row(
  { ...OPEN, id: 'results', folded: null },
  { kind: 'contact', checkIn, found: null },
);
const HEADING: ListItem = { kind: 'heading', key: 'today', section: OPEN };
const FOLDED: ListItem = { ...HEADING, section: { ...OPEN, folded: true } };

function command(key: string, item: ListItem, rest: Partial<KeyStroke> = {}): string | null {
  const plain = { shift: false, modified: false, onRow: true, repeated: false };
  return keyCommand({ key, rightToLeft: false, ...plain, ...rest }, item);
}

describe('keys in the list', () => {
  it('move along it', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => command(key, CONTACT))).toEqual([
      'next',
      'previous',
      'first',
      'last',
    ]);
  });

  it('open a row, also in a new tab, but leave its buttons alone', () => {
    expect(command('Enter', CONTACT)).toBe('open');
    expect(command('Enter', CONTACT, { modified: true })).toBe('open');
    expect(command('Enter', CONTACT, { onRow: false })).toBeNull();
    expect(command('Enter', HEADING)).toBeNull();
  });

  it('fold and unfold a section, and lead from a row to its heading', () => {
    expect(command('ArrowLeft', HEADING)).toBe('fold');
    expect(command('ArrowLeft', FOLDED)).toBeNull();
    expect(command('ArrowRight', FOLDED)).toBe('unfold');
    expect(command('ArrowRight', HEADING)).toBe('next');
    expect(command('ArrowLeft', CONTACT)).toBe('heading');
    expect(command('ArrowLeft', HIT)).toBeNull();
  });

  it('are turned around where text runs from right to left', () => {
    expect(command('ArrowRight', HEADING, { rightToLeft: true })).toBe('fold');
    expect(command('ArrowLeft', FOLDED, { rightToLeft: true })).toBe('unfold');
  });

  it('ask for the menu of a row', () => {
    expect(command('ContextMenu', CONTACT)).toBe('menu');
    expect(command('F10', CONTACT, { shift: true })).toBe('menu');
    expect(command('F10', CONTACT)).toBeNull();
    expect(command('ContextMenu', HEADING)).toBeNull();
  });

  it('accept a proposed circle with Space, which no name begins with', () => {
    expect(command(' ', PROPOSAL)).toBe('accept');
    expect(command(' ', PROPOSAL, { onRow: false })).toBeNull();
    expect(command('Enter', PROPOSAL)).toBe('open');
    expect(command('Enter', PROPOSAL, { modified: true })).toBe('open');
  });

  it('tick a task with Space, but nothing that has none', () => {
    const followUp = {
      contacts: [],
      text: 'Send it',
      dueOn: null,
      stale: false,
      path: 'A.md',
      line: 1,
      arose: null,
    };
    const task = (kind: FollowUpKind): ListItem =>
      row(OPEN, { kind: 'follow-up', followUp: { ...followUp, kind } });
    expect(command(' ', task('promise'))).toBe('mark as done');
    expect(command(' ', task('waiting'))).toBe('mark as done');
    expect(command(' ', task('reply'))).toBe('mark as done');
    expect(command(' ', task('promise'), { onRow: false })).toBeNull();
    expect(command(' ', task('promise'), { repeated: true })).toBe('nothing');
  });

  it('mark a contact in Today as in touch with Space, and nobody elsewhere', () => {
    expect(command(' ', CONTACT)).toBe('check in');
    expect(command(' ', CONTACT, { onRow: false })).toBeNull();
    expect(command(' ', HIT)).toBeNull();
    expect(command(' ', row({ ...OPEN, id: 'soon' }, SUBJECT))).toBeNull();
  });

  it('do something once, however long they are held down', () => {
    const repeated = true;
    expect(command(' ', PROPOSAL, { repeated })).toBe('nothing');
    expect(command('Enter', CONTACT, { repeated })).toBe('nothing');
    expect(command('Enter', PROPOSAL, { repeated, onRow: false })).toBe('nothing');
    expect(command('ArrowDown', CONTACT, { repeated })).toBe('next');
  });

  it('move by a page', () => {
    expect(command('PageDown', CONTACT)).toBe('next page');
    expect(command('PageUp', HEADING)).toBe('previous page');
  });

  it('start a search, unless they are shortcuts or a space', () => {
    expect(command('a', CONTACT)).toBe('search');
    expect(command('a', PROPOSAL)).toBe('search');
    expect(command('é', HEADING)).toBe('search');
    expect(command('田', CONTACT)).toBe('search');
    expect(command('c', CONTACT, { modified: true })).toBeNull();
    expect(command(' ', HEADING)).toBeNull();
    expect(command('Tab', CONTACT)).toBeNull();
    expect(command('F5', CONTACT)).toBeNull();
  });

  it('clear a search', () => {
    expect(command('Escape', HIT)).toBe('clear search');
    expect(command('Escape', CONTACT)).toBeNull();
  });
});
