import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contactNamed } from '../../src/domain/contact';
import { CHANNELS } from '../../src/domain/interaction';
import { ContactNames } from '../../src/network/contact-names';
import { EntryWords } from '../../src/notes/details';
import { readQuickLog, type QuickLog } from '../../src/notes/language/quick-log';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';

/** Sunday, 22 November 2026. */
const TODAY = 20_779;

const NAMES = ['Ana Diaz', 'Ben Cho', 'Clara Novak'];

const read = (line: string): QuickLog =>
  readQuickLog(line, {
    today: TODAY,
    order: 'day first',
    channels: CHANNELS,
    entryWords: new EntryWords(DEFAULT_CONVENTIONS),
    findContacts: new ContactNames(NAMES.map((name) => contactNamed(`${name}.md`, name))),
  });

/** What the page says of each of its lines, as it is read. */
const READ: Readonly<Record<string, object>> = {
  'call with Ana yesterday about hiring': {
    names: ['Ana Diaz'],
    channel: 'call',
    on: TODAY - 1,
    text: 'about hiring',
  },
  'coffee with Ana Diaz and Ben last Friday: she starts at Acme in March': {
    names: ['Ana Diaz', 'Ben Cho'],
    channel: 'in person',
    on: TODAY - 2,
    text: 'she starts at Acme in March',
  },
  'Ana called about the paper': { names: ['Ana Diaz'], channel: 'call', direction: 'inbound' },
  'met Ana on Fri 13': { names: ['Ana Diaz'], channel: 'in person', on: TODAY - 9, text: '' },
  'email to Ben: intro to Clara #gave/introduction, remind me Monday to ask': {
    names: ['Ben Cho'],
    channel: 'email',
    direction: 'outbound',
    gave: ['introduction'],
    followUps: [{ text: 'ask', dueOn: TODAY + 1 }],
  },
  'spoke to Ana in person about hiring follow up in two weeks': {
    names: ['Ana Diaz'],
    channel: 'in person',
    text: 'spoke about hiring',
    followUps: [{ text: 'follow up', dueOn: TODAY + 14 }],
  },
  'call with Ana, follow up in 2 weeks about the paper, remind me in June to ask about the fair': {
    names: ['Ana Diaz'],
    channel: 'call',
    followUps: [
      { text: 'follow up about the paper', dueOn: TODAY + 14 },
      { text: 'ask about the fair', dueOn: TODAY + 191 },
    ],
  },
  'follow up with Ben in 2 weeks': {
    names: ['Ben Cho'],
    isOnlyFollowUp: true,
    followUps: [{ dueOn: TODAY + 14 }],
  },
};

describe('the lines of the page for the quick log', () => {
  const page = readFileSync('docs/formats.md', 'utf8');
  const lines = [...page.slice(page.indexOf('**Quick log**')).matchAll(/^\| `([^`]+)` \|/gm)]
    .map(([, line = '']) => line)
    .slice(0, Object.keys(READ).length);

  it('are those that are tested here', () => {
    expect(lines).toEqual(Object.keys(READ));
  });

  it.each(Object.entries(READ))('%s', (line, expected) => {
    const { contacts, ...found } = read(line);
    expect({ names: contacts.map(({ name }) => name), ...found }).toMatchObject(expected);
  });
});
