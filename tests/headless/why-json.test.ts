import { describe, expect, it } from 'vitest';
import { whyOfContact } from './review-shape';
import { vaultOf } from './terminal';

const VAULT = {
  'People/Ana Diaz.md': '---\ntype: person\ncircle: close\nlast-contact: 2026-05-01\n---\n',
  '2026-08-20.md': 'Thought of [[Ana Diaz]].\n',
  '2026-10-02.md': '## Log\n\n- [[Ana Diaz]] #via/call #inbound\n- walk\n- [[Ana Diaz]] sent it\n',
  'Meetings/2026-12-01 Ana.md': '---\ntype: meeting\npeople: "[[Ana Diaz]]"\n---\n',
};

const FUTURE = {
  on: '2026-12-01',
  kind: 'conversation',
  channel: null,
  direction: null,
  path: 'Meetings/2026-12-01 Ana.md',
  line: null,
  planned: true,
};

const LOGGED = {
  on: '2026-10-02',
  kind: 'log',
  channel: 'call',
  direction: 'inbound',
  path: '2026-10-02.md',
  line: 3,
  lines: [3, 5],
};

const MENTIONED = {
  on: '2026-08-20',
  kind: 'mention',
  channel: null,
  direction: null,
  path: '2026-08-20.md',
  line: 1,
};

const RECORDED = {
  on: '2026-05-01',
  kind: 'recorded',
  channel: null,
  direction: null,
  path: 'People/Ana Diaz.md',
  line: null,
};

describe('why --json', () => {
  it('gives the check-in and every interaction, newest first, one for each day and note', async () => {
    const why = await whyOfContact([vaultOf(VAULT), 'Ana Diaz']);
    expect(why).toMatchObject({ name: 'Ana Diaz', status: 'planned', interactions: 3 });
    expect(why.evidence).toEqual([FUTURE, LOGGED, MENTIONED, RECORDED]);
  });

  it('says which evidence the settings leave out of account', async () => {
    const vault = vaultOf({
      ...VAULT,
      '.obsidian/plugins/rapport/data.json': '{"mentionsCount":false}',
    });
    const why = await whyOfContact([vault, 'Ana Diaz']);
    expect(why.interactions).toBe(2);
    expect(why.evidence).toEqual([FUTURE, LOGGED, { ...MENTIONED, counts: false }, RECORDED]);
  });

  it.each(['ana diaz', 'People/Ana Diaz.md', 'People/Ana Diaz', './People/Ana Diaz.md'])(
    'knows the contact as %j',
    async (contact) => {
      expect((await whyOfContact([vaultOf(VAULT), contact])).name).toBe('Ana Diaz');
    },
  );

  it('takes the words of a name without quotes', async () => {
    expect((await whyOfContact([vaultOf(VAULT), 'Ana', 'Diaz'])).name).toBe('Ana Diaz');
  });
});
