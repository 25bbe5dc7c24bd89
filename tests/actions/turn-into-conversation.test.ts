import { describe, expect, it } from 'vitest';
import { turnIntoConversation } from '../../src/actions/turn-into-conversation';
import {
  conversationIn,
  whyNoConversation,
  type ConversationFound,
} from '../../src/actions/turn-into-conversation-found';
import { undo } from '../../src/actions/undo';
import { isoDay } from '../../src/domain/day';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const PEOPLE = {
  'People/Ana Diaz.md': '---\ntype: person\n---\n',
  'People/Ben Cho.md': '---\ntype: person\n---\n',
};
const NOTE = 'Notes/Lunch.md';
const { conventions } = settingsWith();

function lookAt(
  vault: MemoryVault,
  path = NOTE,
  createdOn: number | null = null,
): ConversationFound {
  const note = { path, text: vault.text(path), today: TODAY, createdOn };
  return conversationIn(note, networkOfVault(vault), conventions, parseYaml);
}

function vaultWith(text: string, path = NOTE): MemoryVault {
  return new MemoryVault({ ...PEOPLE, [path]: text });
}

/** What is found in a note, in short. */
const found = (text: string, path = NOTE, createdOn: number | null = null): readonly unknown[] => {
  const { type, on, people } = lookAt(vaultWith(text, path), path, createdOn);
  return [type, on === null ? null : isoDay(on), people.map(({ name }) => name).join(', ')];
};

describe('what a note lacks to be a conversation note', () => {
  it.each([
    [
      'people linked in its text',
      '# With [[Ana Diaz]]\n- [Ben](../People/Ben%20Cho.md)',
      'Ana Diaz, Ben Cho',
    ],
    ['people linked in its properties', '---\nabout: "[[Ben Cho]]"\n---\n', 'Ben Cho'],
    [
      'nobody in code, comments and embeds',
      '`[[Ana Diaz]]` %%[[Ana Diaz]]%% ![[Ana Diaz]]\n\n```\n[[Ana Diaz]]\n```',
      '',
    ],
    [
      'nobody who takes part already',
      '---\npeople: ["[[Ana Diaz]]"]\n---\n[[Ana Diaz]] [[Ben Cho]]',
      'Ben Cho',
    ],
    [
      'nobody who takes part already by a plain name',
      '---\npeople: [ana-diaz, "Zed, Ben Cho"]\n---\n[[Ana Diaz]] [[Ben Cho]]',
      '',
    ],
    ['no one else', '[[Ravi]] and Ana', ''],
    ['whoever its name says', '[[Ravi]]', 'Ana Diaz', 'Notes/Talk, ana diaz.md'],
  ])('%s', (_, text, people, path = NOTE) => {
    expect(found(text, path)).toEqual(['conversation', '2026-11-22', people]);
  });

  it.each([
    ['of its name', '[[2026-10-01]]', 'Notes/2026-11-03 Lunch.md', '2026-11-03'],
    ['of the daily note that it links to', '[[2026-10-01]]', NOTE, '2026-10-01'],
    ['of its creation, as it says', '---\ncreated: 2026-09-01\n---\n', NOTE, '2026-09-01'],
    ['of its creation, as the file says', '', NOTE, '2026-11-20'],
    ['none where it has one', '---\nwhen: 2026-05-05\n---\n', NOTE, null],
    ['of its creation where the property is empty', '---\ndate:\n---\n', NOTE, '2026-11-20'],
  ])('the day %s', (_, text, path, day) => {
    expect(found(text, path, TODAY - 2)[1]).toBe(day);
  });

  it.each(['soon', '05/11/2026'])(
    'no day where it says %s, which stays and is told',
    async (day) => {
      const text = `---\ndate: ${day}\n---\n[[Ana Diaz]]`;
      const vault = vaultWith(text);
      const seen = lookAt(vault);
      expect(seen).toMatchObject({ on: null, problem: { property: 'date', value: day } });
      await turnIntoConversation(seen, conventions, portsOver(vault));
      expect(vault.text(NOTE)).toContain(`---\ndate: ${day}\ntype: conversation\n`);
    },
  );

  it('a day, but not one that was written since', async () => {
    const vault = vaultWith('[[Ana Diaz]]');
    const seen = lookAt(vault);
    vault.notes.set(NOTE, '---\ndate: soon\n---\n[[Ana Diaz]]');
    await turnIntoConversation(seen, conventions, portsOver(vault));
    expect(vault.text(NOTE)).toContain('---\ndate: soon\n');
  });

  it.each(['type: meeting', 'tags: [call]'])('no type where it says %s', (property) => {
    expect(found(`---\n${property}\n---\n`)[0]).toBeNull();
  });

  it.each([
    ['People/Ana Diaz.md', /contact/],
    ['2026-11-22.md', /daily note/],
    ['Meetings/a.md', /conversation note already/],
    ['Templates/a.md', /template/],
    [NOTE, null],
    ['Meetings/Marked.md', null],
  ])('%s may be turned or not', (path, reason) => {
    const vault = new MemoryVault({
      ...PEOPLE,
      '2026-11-22.md': '',
      'Meetings/a.md': '---\ntype: meeting\ndate: 2026-11-22\n---\n',
      'Meetings/Marked.md': '---\ntype: meeting\n---\n',
      'Templates/a.md': '',
      [NOTE]: '',
    });
    const why = whyNoConversation(path, networkOfVault(vault), conventions);
    if (reason === null) expect(why).toBeNull();
    else expect(why).toMatch(reason);
  });
});

describe('who was there', () => {
  /** Who is found in a note, with `+` for those who were there, and where. */
  const people = (text: string, path = NOTE): string =>
    lookAt(vaultWith(text, path), path)
      .people.map(({ name, place, isPresent }) => {
        const where = 'name' in place ? `${place.kind} ${place.name}` : place.kind;
        return `${isPresent ? '+' : '-'}${name.slice(0, 3)} ${where}`;
      })
      .join(', ');

  it.each<[string, string, string, string?]>([
    ['the only one linked', 'Lunch: [[Ana Diaz]]', '+Ana text'],
    ['nobody of several who are only linked', '[[Ana Diaz]] [[Ben Cho]]', '-Ana text, -Ben text'],
    [
      'those below a heading for participants',
      '## 👥 Attendees:\n\n- [[Ana Diaz]]\n\n## Agenda\n\n[[Ben Cho]]',
      '+Ana heading 👥 Attendees:, -Ben heading Agenda',
    ],
    [
      'also below a deeper heading there',
      '# Present\n\n## Us\n[[Ana Diaz]]\n\n# Agenda\n[[Ben Cho]]',
      '+Ana heading Us, -Ben heading Agenda',
    ],
    [
      'but nobody who did not come',
      '## Present\n\n- [-] [[Ana Diaz]]\n- [x] [[Ben Cho]]',
      '-Ana heading Present, +Ben heading Present',
    ],
    [
      'those of “with …” at the beginning',
      'Lunch with [[Ana Diaz]] about [[Ben Cho]]\n\nwith [[Ben Cho]]',
      '+Ana text, -Ben text',
    ],
    [
      'several of them',
      '# With [[Ana Diaz]], and [Ben](../People/Ben%20Cho.md)',
      '+Ana heading With Ana Diaz, and Ben, +Ben heading With Ana Diaz, and Ben',
    ],
    [
      'below a title too',
      '# Lunch\n\nwith: [[Ana Diaz]]\n\nAbout [[Ben Cho]].',
      '+Ana heading Lunch, -Ben heading Lunch',
    ],
    [
      'not whoever has something that one met',
      'Met with [[Ana Diaz]]’s team, [[Ben Cho]]',
      '-Ana text, -Ben text',
    ],
    [
      'not whom a task is about',
      '- [ ] Talk with [[Ana Diaz]] about money\n\n[[Ben Cho]] came.',
      '-Ana text, -Ben text',
    ],
    ['not even alone', '- [ ] Talk with [[Ana Diaz]]\n  - her [[Ana Diaz]]', '-Ana text'],
    ['not whom a task given up is about', '- [-] Talk with [[Ana Diaz]]', '-Ana text'],
    [
      'whoever one has talked with',
      '- [x] Talk with [[Ana Diaz]] about [[Ben Cho]]',
      '+Ana text, -Ben text',
    ],
    ['not whom a quote is about', '> Talk with [[Ana Diaz]]', '-Ana text'],
    ['nor one below a heading', '## Present\n> - [[Ana Diaz]]', '-Ana heading Present'],
    ['not who is only mentioned', '## Present\n- [[Ben Cho]] #mention', '-Ben heading Present'],
    [
      'not who is only mentioned in a paragraph',
      'With [[Ana Diaz]]\nand others #mention',
      '-Ana text',
    ],
    [
      'whoever stands beside these',
      '## Present\n- [ ] later\n  - [[Ana Diaz]]\n- [[Ben Cho]]\n  - not me #mention',
      '-Ana heading Present, +Ben heading Present',
    ],
    ['who is linked elsewhere too', '- [ ] Ask [[Ana Diaz]]\n\nSaw [[Ana Diaz]]', '+Ana text'],
    [
      'those in the note’s name',
      '[[Ben Cho]]',
      '-Ben text, +Ana note name',
      'Notes/2026-10-14 Ana Diaz.md',
    ],
    [
      'by a first name, of those who are linked',
      '[[Ben Cho]] and [[Ana Diaz]]',
      '-Ben text, +Ana note name',
      'Notes/Coffee with Ana.md',
    ],
    ['by no part of a word', '[[Ben Cho]] and [[Ana Diaz]]', '-Ben text, -Ana text', 'Bend.md'],
    [
      'nobody else where the properties say it',
      '---\npeople: ["[[Ana Diaz]]"]\nabout: "[[Ben Cho]]"\n---\n',
      '-Ben property about',
    ],
    [
      'a place that says it before one that does not',
      '[[Ana Diaz]] [[Ben Cho]]\n\n## Present\n[[Ana Diaz]]',
      '+Ana heading Present, -Ben text',
    ],
  ])('is %s', (_, text, expected, path = NOTE) => {
    expect(people(text, path)).toBe(expected);
  });

  it('is not who is only mentioned by a tag of one’s own', () => {
    const tags = { ...conventions.tags, mention: ['nur-erwähnt'] as const };
    const own = { ...conventions, tags };
    const vault = vaultWith('## Present\n- [[Ana Diaz]] #nur-erwähnt\n- [[Ben Cho]] #mention');
    const note = { path: NOTE, text: vault.text(NOTE), today: TODAY, createdOn: null };
    expect(conversationIn(note, networkOfVault(vault), own, parseYaml).people).toMatchObject([
      { name: 'Ana Diaz', isPresent: false },
      { name: 'Ben Cho', isPresent: true },
    ]);
  });

  it('is nobody by a name that two have', () => {
    const vault = new MemoryVault({
      ...PEOPLE,
      'Clients/Ana Diaz.md': '---\ntype: person\n---\n',
      'Ana Diaz 14.md': '[[Ben Cho]]',
    });
    expect(lookAt(vault, 'Ana Diaz 14.md').people).toMatchObject([{ name: 'Ben Cho' }]);
  });
});

describe('turning a note into a conversation note', () => {
  it.each([
    [
      'adds what it lacks, and changes nothing else',
      '\uFEFF---\r\narea: "work" # mine\r\n---\r\nWith [[Ana Diaz]]',
      '\uFEFF---\r\narea: "work" # mine\r\ntype: conversation\r\ndate: 2026-11-22\r\npeople:\r\n  - "[[Ana Diaz]]"\r\n---\r\nWith [[Ana Diaz]]',
    ],
    [
      'joins types and people under the names in place',
      "---\ncategory: note\nwith: ['[[Ben Cho]]']\nday: # when?\n---\n[[Ana Diaz]]",
      "---\ncategory:\n  - note\n  - conversation\nwith: ['[[Ben Cho]]', '[[Ana Diaz]]']\nday: 2026-11-22 # when?\n---\n[[Ana Diaz]]",
    ],
    [
      'begins properties where there are none',
      'With [[Ana Diaz]]\n',
      '---\ntype: conversation\ndate: 2026-11-22\npeople:\n  - "[[Ana Diaz]]"\n---\nWith [[Ana Diaz]]\n',
    ],
    [
      'leaves other shapes to the processor',
      '---\n{area: work}\n---\n[[Ana Diaz]]',
      '---\narea: work\ntype: conversation\ndate: 2026-11-22\npeople:\n  - "[[Ana Diaz]]"\n---\n[[Ana Diaz]]',
    ],
  ])('%s', async (_, text, expected) => {
    const vault = vaultWith(text);
    const outcome = await turnIntoConversation(lookAt(vault), conventions, portsOver(vault));
    expect(vault.text(NOTE)).toBe(expected);
    expect(networkOfVault(vault).history('People/Ana Diaz.md')).toMatchObject([
      { on: TODAY, kind: 'conversation' },
    ]);
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    expect(await undo(outcome.undo, vault)).toEqual({ kind: 'undone' });
    expect(vault.text(NOTE)).toBe(text);
  });

  it('keeps what was written since it was looked at, wherever the note is by now', async () => {
    const vault = vaultWith('[[Ana Diaz]]');
    const seen = lookAt(vault);
    vault.notes.set(NOTE, '---\npeople:\n  - Me\n---\n[[Ana Diaz]] more');
    vault.rename(NOTE, 'Notes/Dinner.md');
    await turnIntoConversation(seen, conventions, portsOver(vault));
    expect(vault.text('Notes/Dinner.md')).toBe(
      '---\npeople:\n  - Me\n  - "[[Ana Diaz]]"\ntype: conversation\ndate: 2026-11-22\n---\n[[Ana Diaz]] more',
    );
  });

  it('leaves nothing behind where a property can’t be written', async () => {
    const text = '---\n{area: work}\n---\n[[Ana Diaz]]';
    const vault = vaultWith(text);
    const isFirstWritten = (): boolean => vault.text(NOTE) !== text;
    let isLocked = false;
    vault.before = (operation) => {
      if (operation !== 'process' || !isFirstWritten() || isLocked) return;
      isLocked = true;
      throw new Error('Locked');
    };
    const outcome = await turnIntoConversation(lookAt(vault), conventions, portsOver(vault));
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: NOTE, reason: 'Locked' }] });
    expect(vault.text(NOTE)).toBe(text);
  });

  it('tells of what stays where a property can’t be written, and the note has changed', async () => {
    const text = '---\n{area: work}\n---\n[[Ana Diaz]]';
    const vault = vaultWith(text);
    let writes = 0;
    vault.before = (operation) => {
      if (operation !== 'process' || vault.text(NOTE) === text) return;
      writes += 1;
      if (writes === 1) {
        vault.notes.set(NOTE, `${vault.text(NOTE)}\nMine`);
        throw new Error('Locked');
      }
    };
    const outcome = await turnIntoConversation(lookAt(vault), conventions, portsOver(vault));
    expect(outcome).toMatchObject({
      kind: 'partly',
      failures: [
        { path: NOTE, reason: 'Locked' },
        { path: NOTE, reason: expect.stringContaining('written and stays') as unknown },
      ],
    });
    expect(vault.text(NOTE)).toContain('Mine');
  });

  it('fails where somebody or the note is gone, and where the properties can’t be read', async () => {
    const vault = vaultWith('[[Ana Diaz]]');
    const seen = lookAt(vault);
    vault.notes.delete('People/Ana Diaz.md');
    const ports = portsOver(vault);
    expect(await turnIntoConversation(seen, conventions, ports)).toMatchObject({ kind: 'failed' });
    vault.notes.set('People/Ana Diaz.md', '');
    vault.notes.set(NOTE, '---\na: [\n---\n');
    expect(await turnIntoConversation(seen, conventions, ports)).toMatchObject({ kind: 'failed' });
    expect(() => lookAt(vault)).toThrow(/can't be read/);
    vault.notes.delete(NOTE);
    expect(await turnIntoConversation(seen, conventions, ports)).toMatchObject({ kind: 'failed' });
  });
});
