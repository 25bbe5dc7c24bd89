import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../src/domain/interaction';
import { ContactNames } from '../../../src/network/contact-names';
import { EntryWords } from '../../../src/notes/details';
import { readQuickLog } from '../../../src/notes/language/quick-log';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { contactNamed } from '../../domain/contact-named';
import { TODAY } from '../../domain/builders';

const findContacts = new ContactNames(['Ana Diaz', 'Ben Cho'].map((name) => contactNamed(name)));

/** The channel of a line, who reached out, and what is left; null where nobody known is named. */
function read(line: string, channels: readonly string[] = CHANNELS): string | null {
  const log = readQuickLog(line, {
    ...{ today: TODAY, order: 'day first', findContacts, channels },
    entryWords: new EntryWords(DEFAULT_CONVENTIONS),
  });
  if (log.contacts.length === 0) return null;
  return [log.channel ?? '-', log.direction ?? '-', log.text].join(' | ');
}

describe('a voicemail is a call', () => {
  it.each([
    ['voicemail from Ana', 'call | inbound | voicemail'],
    ['got a voicemail from Ana about the roof', 'call | inbound | about the roof'],
    ['Ana left a voicemail', 'call | inbound | voicemail'],
    ['Ana left me a voicemail about the roof', 'call | inbound | about the roof'],
    ['voicemail to Ana', 'call | outbound | voicemail'],
    ['left a voicemail for Ana', 'call | outbound | voicemail'],
    ['left Ana Diaz a voicemail yesterday', 'call | outbound | voicemail'],
    ['I left voice mail for Ana about the roof', 'call | outbound | about the roof'],
  ])('“%s”', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('what was sent or given', () => {
  it.each([
    ['sent Ana an email about the deck', 'email | outbound | about the deck'],
    ['sent an email to Ana and Ben', 'email | outbound | '],
    ['gave Ben a call', 'call | outbound | '],
    ['Ben gave me a call', 'call | inbound | '],
    ['got an email from Ben', 'email | inbound | '],
    ['sent Ana the deck', '- | - | sent Ana the deck'],
    ['sent Ana an email address', '- | - | sent Ana an email address'],
    ['left the office with Ana', '- | - | left the office with Ana'],
  ])('“%s”', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('an interview and a standup', () => {
  it.each([
    ['interview with Ana about the role', '- | - | interview about the role'],
    ['interviewed Ana', '- | - | interviewed'],
    ['job interview with Ana yesterday', '- | - | job interview'],
    ['daily standup with Ana and Ben', '- | - | daily standup'],
    ['stand-up with Ana', '- | - | stand-up'],
    ['phone interview with Ana', 'call | - | phone interview'],
    ['video interview with Ana', 'video | - | video interview'],
    ['in-person interview with Ana', 'in person | - | in-person interview'],
    ['interview prep with Ana', '- | - | interview prep with Ana'],
  ])('“%s” may be on any channel, unless it says which', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['interview with Ana', 'Meeting | - | interview'],
    ['standup with Ana', 'Meeting | - | standup'],
    ['meeting with Ana', 'Meeting | - | '],
  ])('“%s” is a meeting where that is one of the user’s channels', (line, expected) => {
    expect(read(line, [...CHANNELS, 'Meeting'])).toBe(expected);
  });
});
