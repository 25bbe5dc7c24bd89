import { describe, expect, it } from 'vitest';
import type { Conventions } from '../../../src/notes/settings/conventions';
import { recalledLines } from '../../../src/notes/templates/recalled-lines';
import { hasCheckIns } from '../../../src/notes/writing/check-ins-block';
import { addCheckIns } from './add-check-ins';
import { completeCheckIn, tickCheckIn } from '../../../src/notes/writing/check-ins-done';
import { markAsMention, markAsTalk } from '../../../src/notes/writing/entry-mark';
import { followUpLine } from '../../../src/notes/writing/follow-up-line';
import { logLine } from '../../../src/notes/writing/log-line';
import { CONVENTIONS, entries, readNote } from '../reading/read-note';
import { contactOf, wantedWith } from './wanted-check-ins';

/** Someone who calls everything otherwise, and keeps one old tag readable. */
const OWN: Conventions = {
  ...CONVENTIONS,
  tags: {
    channel: ['p/per', 'via'],
    inbound: ['संपर्क'],
    outbound: ['ich'],
    mutual: ['beide'],
    gave: ['gab'],
    received: ['bekam'],
    introduced: ['bekannt'],
    told: ['told'],
    checkIn: ['gemeldet'],
    mention: ['nur-erwähnt'],
    waiting: ['wartet'],
  },
  channels: ['Team lunch'],
  helpKinds: ['Site visit'],
};

const DAILY = 'Daily/2026-11-20.md';
const ANA = 'People/Ana Diaz.md';

describe('under the user’s own tags', () => {
  it('a log line reads as it was meant', () => {
    const line = logLine(
      {
        links: ['[[Ana Diaz]]', '[[Ben Cho]]'],
        channel: 'Team lunch',
        direction: 'inbound',
        text: 'Hi',
        gave: ['Site visit'],
        received: ['thanks'],
      },
      OWN.tags,
    );
    expect(line).toBe(
      '- [[Ana Diaz]], [[Ben Cho]] #p/per/Team-lunch #संपर्क Hi #gab/Site-visit #bekam/thanks',
    );
    expect(readNote(DAILY, line, OWN).entries).toMatchObject([
      {
        kind: 'log',
        details: {
          channel: 'Team lunch',
          direction: 'inbound',
          gave: ['Site visit'],
          received: ['thanks'],
        },
      },
    ]);
    expect(entries('- [[Ana Diaz]] #via/call', OWN)).toEqual(['1 log Ana Diaz']);
    expect(entries('- [[Ana Diaz]] #inbound', OWN)).toEqual(['1 mention Ana Diaz']);
  });

  it('an introduction reads as one', () => {
    const plain = { direction: null, text: '', gave: [], received: [] };
    const links = ['[[Ana Diaz]]', '[[Ben Cho]]'];
    const line = logLine({ ...plain, links, channel: 'introduction' }, OWN.tags);
    expect(line).toBe('- [[Ana Diaz]], [[Ben Cho]] #p/per/introduction #bekannt');
    expect(readNote(DAILY, line, OWN).entries).toMatchObject([{ details: { introduced: true } }]);
  });

  it('a follow-up of theirs reads as theirs', () => {
    const entry = { links: ['[[Ana Diaz]]'], text: 'Send it', dueOn: null, waiting: true };
    const line = followUpLine(entry, OWN.tags);
    expect(line).toBe('- [ ] Send it [[Ana Diaz]] #wartet');
    expect(readNote('Home.md', line, OWN).tasks).toMatchObject([{ waiting: true }]);
    expect(readNote('Home.md', line).tasks).toMatchObject([{ waiting: false }]);
  });

  it('check-ins are added once, ticked, and count when done', () => {
    const once = addCheckIns('', OWN, wantedWith(1), contactOf);
    expect(once).toMatch(/^## Check-ins\n\n- \[ \] \[\[Ana Diaz\]\] · .* #gemeldet\n$/);
    expect(addCheckIns(once, OWN, wantedWith(1), contactOf)).toBe(once);
    expect(readNote(DAILY, '- [ ] [[Ana Diaz]] #gemeldet', OWN).tasks).toEqual([]);
    const elsewhere = '- [ ] [[Ana Diaz]] #gemeldet';
    expect(hasCheckIns(elsewhere, OWN)).toBe(true);
    expect(hasCheckIns(elsewhere, CONVENTIONS)).toBe(false);
    const ticked = tickCheckIn(elsewhere, OWN, ANA, contactOf, '[[2026-11-20]]');
    expect(ticked).toBe('- [x] [[Ana Diaz]] #gemeldet [[2026-11-20]]');
    expect(readNote('Week.md', ticked ?? '', OWN).entries).toMatchObject([{ kind: 'log' }]);
    expect(completeCheckIn('', OWN, ANA, '[[Ana Diaz]]', contactOf)).toBe(
      '## Check-ins\n\n- [x] [[Ana Diaz]] #gemeldet\n',
    );
  });

  it('entries are marked', () => {
    const entry = { line: 1, links: ['Ana Diaz'] };
    const mention = markAsMention('- [[Ana Diaz]] said', entry, OWN);
    expect(mention).toBe('- [[Ana Diaz]] said #nur-erwähnt');
    expect(entries(mention, OWN)).toEqual([]);
    expect(markAsMention(mention, entry, OWN)).toBe(mention);
    const said = { channel: 'Team lunch', link: '[[Ana Diaz]]' };
    expect(() => markAsTalk(mention, entry, said, OWN)).toThrow('Take #nur-erwähnt out first.');
    const talk = markAsTalk('- [[Ana Diaz]] said', entry, said, OWN);
    expect(talk).toBe('- [[Ana Diaz]] said #p/per/Team-lunch');
    expect(entries(talk, OWN)).toEqual(['1 log Ana Diaz']);
    expect(markAsTalk(talk, entry, said, OWN)).toBe(talk);
  });

  it('what is recalled has none of them', () => {
    expect(recalledLines('# Notes\n- a #p/per/call #ich #inbound', 'Notes', OWN)).toEqual([
      'a #inbound',
    ]);
  });
});
