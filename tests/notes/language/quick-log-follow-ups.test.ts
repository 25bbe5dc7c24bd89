import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { CHANNELS } from '../../../src/domain/interaction';
import { ContactNames } from '../../../src/network/contact-names';
import { EntryWords } from '../../../src/notes/details';
import { readQuickLog, type QuickLog } from '../../../src/notes/language/quick-log';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { contactNamed } from '../../domain/contact-named';
import { TODAY } from '../../domain/builders';

const findContacts = new ContactNames(
  ['Ana Diaz', 'Ben Cho', 'Clara Roth'].map((name) => contactNamed(name)),
);

function read(line: string): QuickLog {
  return readQuickLog(line, {
    ...{ today: TODAY, order: 'day first', findContacts, channels: CHANNELS },
    entryWords: new EntryWords(DEFAULT_CONVENTIONS),
  });
}

/** The follow-ups of a line with their days, and what is left of it. */
function parts(line: string): readonly string[] {
  const { text, followUps } = read(line);
  const asked = followUps.map(({ text: said, dueOn }) =>
    dueOn === null ? said : `${said} ${isoDay(dueOn)}`,
  );
  return [text, ...asked];
}

describe('several follow-ups in a line', () => {
  it.each([
    [
      'call with Ana, follow up in 2 weeks about the paper, follow up in June about the fair',
      ['', 'follow up about the paper 2026-12-06', 'follow up about the fair 2027-06-01'],
    ],
    [
      'call with Ana, follow up in 2 weeks about the paper and follow up in June about the fair',
      ['', 'follow up about the paper 2026-12-06', 'follow up about the fair 2027-06-01'],
    ],
    [
      'call with Ana about hiring. Follow up in 2 weeks. Follow up in June about the fair.',
      ['about hiring.', 'Follow up 2026-12-06', 'Follow up about the fair 2027-06-01'],
    ],
    [
      'call with Ana, follow up in 2 weeks, follow up in June. She was happy',
      ['She was happy', 'follow up 2026-12-06', 'follow up 2027-06-01'],
    ],
    [
      'call with Ana (follow up in 2 weeks, follow up in June)',
      ['', 'follow up 2026-12-06', 'follow up 2027-06-01'],
    ],
    [
      'call with Ana, follow up in 2 weeks, remind me to send the deck',
      ['', 'follow up 2026-12-06', 'send the deck'],
    ],
    [
      'call with Ana, remind me Monday to send the deck, ping Ben in June, check in in a year',
      ['', 'send the deck 2026-11-23', 'ping Ben 2027-06-01', 'check in 2027-11-22'],
    ],
    [
      'need to call Ana tomorrow, follow up in June about the fair',
      ['', 'call Ana 2026-11-23', 'follow up about the fair 2027-06-01'],
    ],
  ])('are each one of their own: “%s”', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    [
      'call with Ana, remind me to call Ben and check in on Friday',
      ['', 'call Ben and check in 2026-11-27'],
    ],
    [
      'call with Ana, follow up in June to see whether to check in with Ben by July',
      ['', 'follow up to see whether to check in with Ben by July 2027-06-01'],
    ],
    ['todo: follow up with Ana on Monday', ['', 'follow up with Ana 2026-11-23']],
  ])('are one where they have one day: “%s”', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it('are about those whom they name, where there is nothing else', () => {
    const { isOnlyFollowUp, contacts, followUps } = read(
      'follow up with Ana in 2 weeks. She moves then. Ping Ben in June',
    );
    expect(isOnlyFollowUp).toBe(true);
    expect(contacts.map(({ name }) => name)).toEqual(['Ana Diaz', 'Ben Cho']);
    expect(followUps.map(({ named }) => named.map(({ words }) => words))).toEqual([
      ['Ana'],
      ['Ben'],
    ]);
    expect(followUps.map(({ text }) => text)).toEqual([
      'follow up with Ana. She moves then',
      'Ping Ben',
    ]);
  });

  it('are all found, however many they are', () => {
    const line = `call with Ana${', follow up in 2 weeks about the paper'.repeat(40)}`;
    expect(read(line).followUps).toHaveLength(40);
  });
});
