import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { postponeTask, tickTask } from '../../../src/notes/writing/task-change';
import type { KnownTask } from '../../../src/notes/writing/task-place';
import { day } from '../../domain/builders';
import { note, readNote } from '../reading/read-note';

const TODAY = day('2026-11-22');
const LATER = day('2026-12-01');

/** The first task in a contact's note with this text, as the review knows it, unless it says otherwise. */
function known(text: string, changed: Partial<KnownTask> = {}): KnownTask {
  const plain = text.replace('\uFEFF', '');
  const [task] = readNote('People/Ana.md', note('type: person', plain)).tasks;
  const { line = 5, text: said = null } = task ?? {};
  return { line: line - 4, text: said?.text ?? '', dueOn: said?.dueOn ?? null, ...changed };
}

const tick = (text: string, task = known(text)): string => tickTask(text, task, TODAY);
const postpone = (text: string, to = LATER, task = known(text)): string =>
  postponeTask(text, task, to);

describe('ticking a task', () => {
  it('counts the day it is due before the line it was on', () => {
    const task = { line: 2, text: 'Send', dueOn: day('2026-12-27') };
    expect(tick('new line\n- [ ] Send 📅 2026-11-27\n- [ ] Send 📅 2026-12-27', task)).toBe(
      'new line\n- [ ] Send 📅 2026-11-27\n- [x] Send 📅 2026-12-27 ✅ 2026-11-22',
    );
  });

  it('takes no task without words for another one', () => {
    const text = '- [ ] \n\n[^1]: note\n\n      - [ ] 🔁 every week';
    expect(() => tick(text, { line: 5, text: '', dueOn: null })).toThrow('no longer in the note');
    expect(tick(text, { line: 1, text: '', dueOn: null })).toBe(text.replace('[ ]', '[x]'));
  });

  it.each([
    ['- [ ] Send it', '- [x] Send it'],
    ['* [/] Send it', '* [x] Send it'],
    ['+ [!] Send it', '+ [x] Send it'],
    ['12) [?] Send it', '12) [x] Send it'],
    ['- [ ]\tSend it  ', '- [x]\tSend it  '],
    ['- [ ] Send it\r\n  to [[Ana]]\r\n', '- [x] Send it\r\n  to [[Ana]]\r\n'],
    ['- [ ] Send it\n\n  to Ana\n- [ ] b', '- [x] Send it\n\n  to Ana\n- [ ] b'],
    ['- list\n\t- [ ] Send it\n\t\t- [ ] child', '- list\n\t- [x] Send it\n\t\t- [ ] child'],
    ['> [!todo]\n> - [ ] Send it', '> [!todo]\n> - [x] Send it'],
    ['\uFEFF- [ ] Send it', '\uFEFF- [x] Send it'],
    ['- [ ] Send it @{2026-11-20}', '- [x] Send it @{2026-11-20}'],
    ['- [ ] Send it ^id', '- [x] Send it ^id'],
    ['- [ ] Send\n  ```\n  - [ ] it\n  ```\n- b', '- [x] Send\n  ```\n  - [ ] it\n  ```\n- b'],
    ['> - [ ] Send\n>   it\n> ```\n> x\n> ```', '> - [x] Send\n>   it\n> ```\n> x\n> ```'],
  ])('changes its status and nothing else: %j', (before, after) => {
    expect(tick(before)).toBe(after);
  });

  it.each([
    ['- [ ] Send it 📅 2026-11-20', '- [x] Send it 📅 2026-11-20 ✅ 2026-11-22'],
    ['- [ ] Send it 📅 2026-11-20 ^id  ', '- [x] Send it 📅 2026-11-20 ✅ 2026-11-22 ^id  '],
    [
      '- [ ] Send it\n- [x] Call ✅ 2026-11-01',
      '- [x] Send it ✅ 2026-11-22\n- [x] Call ✅ 2026-11-01',
    ],
    [
      '- [ ] Send it\r\n  soon ➕ 2026-11-20',
      '- [x] Send it ✅ 2026-11-22\r\n  soon ➕ 2026-11-20',
    ],
    ['- [ ] Send it ✅ 2026-10-01 ⏫', '- [x] Send it ✅ 2026-11-22 ⏫'],
    [
      '- [ ] Send it [due:: 2026-11-20]',
      '- [x] Send it [due:: 2026-11-20] [completion:: 2026-11-22]',
    ],
    ['- [ ] Send it due:: 2026-11-20', '- [x] Send it due:: 2026-11-20 [completion:: 2026-11-22]'],
    ['- [ ] Send it (completion:: 2026-10-01)', '- [x] Send it (completion:: 2026-11-22)'],
    [
      '- [ ] Send it [due:: 2026-11-20]\n- [x] Call ✅ 2026-11-01',
      '- [x] Send it [due:: 2026-11-20] [completion:: 2026-11-22]\n- [x] Call ✅ 2026-11-01',
    ],
    ['- [ ] Send it\n\nDone ✅ 2026-11-01', '- [x] Send it\n\nDone ✅ 2026-11-01'],
  ])('adds the day where the note’s tasks have such days: %j', (before, after) => {
    expect(tick(before)).toBe(after);
  });

  it.each(['- [ ] Send it 🔁 every week 📅 2026-11-20', '- [ ] Send it [repeat:: every week]'])(
    'leaves one that comes again to Tasks: %s',
    (text) => {
      expect(() => tick(text)).toThrow('Tick it with Tasks');
    },
  );
});

describe('postponing a task', () => {
  it.each([
    ['- [ ] Send 📅 2026-11-20 it', '- [ ] Send 📅 2026-12-01 it'],
    ['- [ ] Send it 📆2026-11-20', '- [ ] Send it 📆2026-12-01'],
    ['- [ ] Send it 🗓️ 2026-11-20 ^id', '- [ ] Send it 🗓️ 2026-12-01 ^id'],
    ['- [ ] Send it [due:: 2026-11-20]', '- [ ] Send it [due:: 2026-12-01]'],
    ['- [ ] Send it (due::20261120)', '- [ ] Send it (due::20261201)'],
    ['- [ ] Send it [due:: 2026-11-20T10:00]', '- [ ] Send it [due:: 2026-12-01T10:00]'],
    ['- [ ] Send it due:: 2026-11-20', '- [ ] Send it due:: 2026-12-01'],
    ['- [ ] Send it @{2026-11-20}', '- [ ] Send it @{2026-12-01}'],
    ['- [ ] Send it\r\n\tsoon 📅 2026-11-20\r\n', '- [ ] Send it\r\n\tsoon 📅 2026-12-01\r\n'],
    ['- [ ] Send it 🔁 every week 📅 2026-11-20', '- [ ] Send it 🔁 every week 📅 2026-12-01'],
  ])('writes the day in its place and form: %j', (before, after) => {
    expect(postpone(before)).toBe(after);
  });

  it.each([
    ['- [ ] Send it', '- [ ] Send it 📅 2026-12-01'],
    ['- [ ] Send it ^id', '- [ ] Send it 📅 2026-12-01 ^id'],
    ['- [ ] Send it\n  soon', '- [ ] Send it 📅 2026-12-01\n  soon'],
    [
      '- [ ] Send it [created:: 2026-11-20]',
      '- [ ] Send it [created:: 2026-11-20] [due:: 2026-12-01]',
    ],
    ['- [ ] Send it\n- [x] b @{2026-11-20}', '- [ ] Send it @{2026-12-01}\n- [x] b @{2026-11-20}'],
    ['- [ ] Send it ⏳ 2026-11-20', '- [ ] Send it ⏳ 2026-11-20 📅 2026-12-01'],
  ])('adds a day to one without, as the note writes them: %j', (before, after) => {
    expect(postpone(before)).toBe(after);
  });

  it('takes a day along that would hide the task when it is due', () => {
    expect(postpone('- [ ] Send it ⏳ 2026-12-24 📅 2026-12-31')).toBe(
      '- [ ] Send it ⏳ 2026-12-01 📅 2026-12-01',
    );
    expect(postpone('- [ ] Send it [start:: 2026-12-24]')).toBe(
      '- [ ] Send it [start:: 2026-12-01] [due:: 2026-12-01]',
    );
    expect(postpone('- [ ] Send it ⏳ 2026-11-24 📅 2026-11-25')).toBe(
      '- [ ] Send it ⏳ 2026-11-24 📅 2026-12-01',
    );
  });
});

describe('a task is found', () => {
  const SEND = known('- [ ] Send it 📅 2026-11-20');

  it('where it has moved to', () => {
    expect(tick('# New\n\n- [ ] Other\n- [ ] Send it', known('- [ ] Send it'))).toBe(
      '# New\n\n- [ ] Other\n- [x] Send it',
    );
  });

  it('by its day among others that read like it', () => {
    const text = 'New\n\n- [ ] Send it\n- [ ] Send it 📅 2026-11-20';
    expect(tick(text, SEND)).toBe(
      `New\n\n- [ ] Send it\n- [x] Send it 📅 2026-11-20 ✅ 2026-11-22`,
    );
  });

  it('by its line among others that are the same', () => {
    const text = '- [ ] Send it\n- [ ] Send it\n';
    expect(tick(text, known(text, { line: 2 }))).toBe('- [ ] Send it\n- [x] Send it\n');
  });

  it('though it has another day by now', () => {
    expect(postpone('New\n\n- [ ] Send it 📅 2026-11-25', LATER, SEND)).toBe(
      'New\n\n- [ ] Send it 📅 2026-12-01',
    );
  });

  it('beside a quote within its own', () => {
    const text = '> - [ ] Send it\n> > b';
    expect(tick(text)).toBe('> - [x] Send it\n> > b');
  });

  it('or declined where a day would make text of a comment, and of the line below it the task’s', () => {
    const text = '- [ ] %%hidden%%\nText';
    expect(tick(text)).toBe('- [x] %%hidden%%\nText');
    expect(() => postpone(text)).toThrow('make others of the lines around');
    expect(postpone('- [ ] %%hidden%%\n\nText')).toBe('- [ ] %%hidden%% 📅 2026-12-01\n\nText');
  });

  it.each([
    ['is gone', '- [ ] Other', 'no longer in the note'],
    ['has other words', '- [ ] Send it all 📅 2026-11-20', 'no longer in the note'],
    ['is no task any more', '- Send it 📅 2026-11-20', 'no longer in the note'],
    ['is done', '- [x] Send it 📅 2026-11-20', 'no longer open'],
    ['is called off', '- [-] Send it 📅 2026-11-20', 'no longer open'],
    ['stands in code', '```\n- [ ] Send it 📅 2026-11-20\n```', 'no longer in the note'],
    ['stands in code in a list', '- a\n  ```\n  - [ ] Send it\n  ```', 'no longer in the note'],
    ['stands in a comment', '%%\n- [ ] Send it\n%%', 'no longer in the note'],
    ['stands in properties', '---\n- [ ] Send it\n---\n', 'no longer in the note'],
    ['moved, beside its twin', 'New\n\n- [ ] Send it\n- [ ] Send it', 'read like this one'],
  ])('or declined, and nothing is changed, where it %s', (_, text, reason) => {
    expect(() => tick(text, SEND)).toThrow(reason);
    expect(() => postpone(text, LATER, SEND)).toThrow(reason);
  });
});

/** Notes around a task, with what could be mistaken for it. */
const parts = fc.array(
  fc.constantFrom(
    '# Head',
    '',
    'text 📅 2026-11-01',
    '- item',
    '  continued',
    '\t- [ ] child [due:: 2026-11-01]',
    '- [x] Send it',
    '- [ ] other ✅',
    '```\n- [ ] Send it\n```',
    '> - [ ] quoted @{2026-11-01}',
    '%%\nhidden\n%%',
    '1. one',
  ),
  { maxLength: 8 },
);

it('reads back as written, with all other lines as they were', () => {
  const breaks = fc.constantFrom('\n', '\r\n');
  const tasks = fc.constantFrom(
    '- [ ] Send it',
    '- [ ] Send it 📅 2026-11-20',
    '* [ ] Send it [due:: 2026-11-20] ^id',
    '- [ ] Send it @{2026-11-20} ',
  );
  fc.assert(
    fc.property(parts, parts, tasks, breaks, (above, below, task, newline) => {
      const lines = [...above, '', '# Here', '', task, '', '# There', ...below];
      const text = lines.join('\n').replaceAll('\n', newline);
      const found = metadataOf(text).metadata.listItems?.filter(
        ({ position, task: status }) =>
          status === ' ' && text.startsWith(task, position.start.offset),
      );
      fc.pre(found?.length === 1);
      const line = (found?.[0]?.position.start.line ?? 0) + 1;
      const sought = { line: 1, text: 'Send it', dueOn: known(task).dueOn };
      const at = (result: string): readonly string[] => result.split(newline);
      for (const result of [tick(text, sought), postpone(text, LATER, sought)])
        expect(at(result).filter((_, index) => index !== line - 1)).toEqual(
          at(text).filter((_, index) => index !== line - 1),
        );
      expect(at(tick(text, sought))[line - 1]).toMatch(/^[-*] \[x\] Send it/);
      expect(known(at(postpone(text, LATER, sought))[line - 1] ?? '')).toMatchObject({
        text: 'Send it',
        dueOn: LATER,
      });
    }),
  );
});
