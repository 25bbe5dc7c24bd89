import { describe, expect, it } from 'vitest';
import type { NoteFacts } from '../../../src/notes/facts';
import { note, readNote } from './read-note';

/** The tasks of a note in short: `1 Send the paper to Ana [Ana]`. */
function inShort({ tasks }: NoteFacts): readonly string[] {
  return tasks.map(({ line, endLine, links, leadingLink, waiting, text }) =>
    [
      line === endLine ? line : `${String(line)}-${String(endLine)}`,
      text?.text ?? '?',
      `[${links.join(', ')}]`,
      ...(leadingLink === null ? [] : [`led by ${leadingLink}`]),
      ...(waiting ? ['waiting'] : []),
    ].join(' '),
  );
}

function anywhere(text: string): readonly string[] {
  return inShort(readNote('Projects/Plan.md', text));
}

function ofContact(text: string): readonly string[] {
  return inShort(readNote('People/Ana.md', note('type: person', text)));
}

describe('a follow-up is a task that is open', () => {
  it.each([' ', '/', '!', '?'])('[%s]', (status) => {
    expect(anywhere(`- [${status}] Call [[Ana]]`)).toEqual(['1 Call Ana [Ana]']);
  });

  it.each(['x', 'X', '-', '>', '<', '*', 'b'])('not [%s]', (status) => {
    expect(anywhere(`- [${status}] Call [[Ana]]`)).toEqual([]);
  });
});

describe('a follow-up stands', () => {
  it('in a contact’s own note, with or without a link', () => {
    expect(ofContact('- [ ] Send the paper')).toEqual(['5 Send the paper []']);
    expect(ofContact('- [ ] Ask [[Ben]]')).toEqual(['5 Ask Ben [Ben]']);
  });

  it('in other notes with a link', () => {
    expect(anywhere('- [ ] Send the paper\n- [ ] Ask [[Ben]] and [[Ana]]')).toEqual([
      '2 Ask Ben and Ana [Ben, Ana]',
    ]);
  });

  it.each(['Daily/2026-11-20.md', 'Notes/2026-11-20 call.md', 'Plan.md'])('in %s', (path) => {
    expect(inShort(readNote(path, '- [ ] Ask [[Ben]]'))).toEqual(['1 Ask Ben [Ben]']);
  });

  it('below other items', () => {
    expect(anywhere('- Plan\n  - [x] done\n    - [ ] Ask [[Ben]]')).toEqual(['3 Ask Ben [Ben]']);
  });

  it('not in templates', () => {
    expect(inShort(readNote('Templates/Plan.md', '- [ ] Ask [[Ben]]'))).toEqual([]);
  });

  it('not under the check-ins heading', () => {
    expect(anywhere('## ✅ Check-ins\n\n- [ ] [[Ben]]\n\n## Other\n\n- [ ] Ask [[Ana]]')).toEqual([
      '7 Ask Ana [Ana]',
    ]);
  });

  it('not where it is tagged as a check-in', () => {
    expect(anywhere('- [ ] [[Ben]] · 3 weeks over #check-in')).toEqual([]);
  });
});

describe('a follow-up', () => {
  it('is waited for where it is tagged so', () => {
    expect(anywhere('- [ ] Hear from [[Ben]] #waiting')).toEqual(['1 Hear from Ben [Ben] waiting']);
  });

  it('tells which link it begins with', () => {
    expect(anywhere('- [ ] [[Ben]] sends it to [[Ana]]')).toEqual([
      '1 Ben sends it to Ana [Ben, Ana] led by Ben',
    ]);
    expect(anywhere('1. [ ] [[Ben]] sends it')).toEqual(['1 Ben sends it [Ben] led by Ben']);
    expect(anywhere('- [ ] Ask [[Ben]]')).toEqual(['1 Ask Ben [Ben]']);
  });

  it('has the text of all its lines, but not of the items below', () => {
    expect(anywhere('- [ ] Ask [[Ben]]\n  about rates\n  - and [[Ana]]')).toEqual([
      '1-2 Ask Ben about rates [Ben]',
    ]);
  });
});
