import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { CHANNELS } from '../../../src/domain/interaction';
import { ContactNames } from '../../../src/network/contact-names';
import { EntryWords } from '../../../src/notes/details';
import { readQuickLog, type QuickLog } from '../../../src/notes/language/quick-log';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { TODAY } from '../../domain/builders';
import { contactNamed } from '../../domain/contact-named';

const PEOPLE = [
  'Ana Diaz',
  'Ben Cho',
  'May Lund',
  'Friday Okoro',
  'Pat [x]',
  'Dr. Hugo Müller (Acme)',
];

function read(line: string, people: readonly string[] = PEOPLE): QuickLog {
  return readQuickLog(line, {
    today: TODAY,
    order: 'day first',
    findContacts: new ContactNames(people.map((name) => contactNamed(name))),
    channels: CHANNELS,
    chosen: new Map(),
    entryWords: new EntryWords(DEFAULT_CONVENTIONS),
  });
}

describe('the day of a line', () => {
  it.each([
    ['call with Ana at 5pm yesterday', '2026-11-21', 'at 5pm'],
    ['call with Ana 17:30 yesterday about hiring', '2026-11-21', '17:30 about hiring'],
    ['call with Ana yesterday at noon', '2026-11-21', 'at noon'],
    ['yesterday at 5pm call with Ana', '2026-11-21', 'at 5pm'],
    ['yesterday at 5pm: call with Ana', '2026-11-21', 'at 5pm'],
    ['call with Ana on Monday at 5pm about hiring', '2026-11-16', 'at 5pm about hiring'],
    ['call with Friday Okoro at 5pm tomorrow', '2026-11-23', 'at 5pm'],
    ['met May 2 weeks ago', '2026-11-08', ''],
    ['call with May 3 days ago about it', '2026-11-19', 'about it'],
    ['met Ana May 2', '2026-05-02', ''],
  ])('“%s” is %s', (line, day, text) => {
    const log = read(line);
    expect([isoDay(log.on), log.text, log.leftDays]).toEqual([day, text, []]);
    expect(log.contacts).toHaveLength(1);
  });

  it.each<[string, readonly string[]]>([
    ['call with Ana about hiring yesterday', ['yesterday']],
    ['Great talk with Ana in Berlin last Friday', ['last Friday']],
    ['talked to Ana the other day', ['the other day']],
    ['call with Ana in October', ['in October']],
    ['call with Ana on the 18th about it', ['on the 18th']],
    ['call with Ana gestern über das Budget', ['gestern']],
    ['call with Ana am 3. November', ['am 3. November']],
    ['call with Ana am 3.11.', ['am 3.11.']],
    ['call with Ana about Python 3.11.', []],
    ['call with Ana yesterday about what happened last week', []],
    ['call with Ana about last month’s numbers', []],
    ['talked with Ana about tomorrow’s launch', []],
    ['call with Ana, deadline next Friday', []],
    ['call with Ana about today', []],
    ['call with Ana', []],
  ])('“%s”: what may be one and stays in the text is %j', (line, left) => {
    expect(read(line).leftDays).toEqual(left);
  });
});

describe('whom a line names', () => {
  it.each([
    ['Friday Okoro emailed me', 'Friday Okoro', 'email'],
    ['Friday Okoro called yesterday', 'Friday Okoro', 'call'],
    ['emailed Dr. Hugo Müller (Acme)', 'Dr. Hugo Müller (Acme)', 'email'],
    ['call with hugo muller', 'Dr. Hugo Müller (Acme)', 'call'],
    ['call with Pat [x]', 'Pat [x]', 'call'],
  ])('“%s” names %s', (line, name, channel) => {
    const log = read(line);
    expect(log.contacts.map((contact) => contact.name)).toEqual([name]);
    expect([log.channel, log.text]).toEqual([channel, '']);
  });

  it('names both whom “and” joins, wherever they stand', () => {
    const { contacts } = read('intro’d Ben and Ana by email');
    expect(contacts.map(({ name }) => name)).toEqual(['Ben Cho', 'Ana Diaz']);
    expect(read('intro’d Ben to Ana').channel).toBe('introduction');
  });

  it('finds no first name in a name that a hyphen goes on', () => {
    expect(read('call with Ana-Maria').contacts).toEqual([]);
    const log = read('call with Ana-Maria', ['Ana Diaz', 'Ana-Maria Silva']);
    expect(log.contacts.map(({ name }) => name)).toEqual(['Ana-Maria Silva']);
  });
});

describe('what is intended is no contact', () => {
  it.each([
    ['need to call Ana tomorrow', 'call Ana', '2026-11-23'],
    ['I should call Ana', 'call Ana', null],
    ['planning to meet Ana next week', 'meet Ana', '2026-11-29'],
    ['todo: email Ana about the lease by Friday', 'email Ana about the lease', '2026-11-27'],
    ['[ ] email Ana', 'email Ana', null],
    [
      'will call Ana tomorrow about the notes from today',
      'call Ana about the notes from today',
      '2026-11-23',
    ],
    ['I’ll write Ana', 'write Ana', null],
    ['don’t forget to thank Ana', 'thank Ana', null],
    ['we should have a call with Ana', 'have a call with Ana', null],
    ['Send Ana the deck tomorrow', 'Send Ana the deck', '2026-11-23'],
    ['bring Ana the book', 'bring Ana the book', null],
    ['Ask Ana about Q3', 'Ask Ana about Q3', null],
    ['Thank Ana for the intro', 'Thank Ana for the intro', null],
    ['follow up with Ana in 2 weeks about hiring', 'follow up with Ana about hiring', '2026-12-06'],
  ])('“%s” is to do', (line, text, due) => {
    const { isOnlyFollowUp, followUps, contacts } = read(line);
    const [followUp] = followUps;
    expect(isOnlyFollowUp).toBe(true);
    expect(followUp?.text).toBe(text);
    expect(followUp?.dueOn == null ? null : isoDay(followUp.dueOn)).toBe(due);
    expect(contacts.map(({ name }) => name)).toEqual(['Ana Diaz']);
  });

  it.each([
    'Will called',
    'had to call Ana yesterday',
    'call with Ana, should call Ben',
    'should have called Ana yesterday',
    'I have to say, good call with Ana',
    'send Ana the deck yesterday',
    'sent Ana the deck',
    'Asked Ana about Q3',
  ])('“%s” tells of what took place', (line) => {
    expect(read(line, [...PEOPLE, 'Will Stone']).isOnlyFollowUp).toBe(false);
  });

  it.each<[string, string | null]>([
    ['call Ana on Friday', 'call Ana on Friday'],
    ['email Ana about the draft', 'email Ana about the draft'],
    [
      'spoke to Ben about the contract. Will send him the draft by Friday',
      'Will send him the draft by Friday',
    ],
    ['call with Ana. Todo send paper Fri', 'Todo send paper Fri'],
    ['call with Ana. Action: send paper by 1 Dec', 'Action: send paper by 1 Dec'],
    [
      'call with Ana - next steps: send the paper by Friday',
      'next steps: send the paper by Friday',
    ],
    ['lunch with Ana, she’s looking for a role - intro her to Ben', 'intro her to Ben'],
    ['call with Ana, next call in 2 weeks', 'next call in 2 weeks'],
    ['call with Ana, talk again in the new year', 'talk again in the new year'],
    ['call with Ana yesterday, Ben to send slides', 'Ben to send slides'],
    ['write to Ana', 'write to Ana'],
    ['call Ana yesterday about hiring', null],
    ['phone call w/ Ana', null],
    ['text message from Ana', null],
    ['call to Ana', null],
    ['call with Ana about hiring', null],
    ['call with Ana, follow up in 2 weeks', null],
    ['emailed Ana about the draft', null],
    ['Ana called about the next steps', null],
    ['coffee with Ana, she will move to Porto', null],
    ['call with Ana tomorrow', null],
    ['Ana asked me to send the paper', null],
  ])('“%s”: what may still be to do is %j', (line, words) => {
    const { isOnlyFollowUp, mayBeToDo } = read(line);
    expect([isOnlyFollowUp, mayBeToDo]).toEqual([false, words]);
  });

  it.each([
    'no answer from Ben',
    'didn’t reach Ana yesterday',
    'tried to call Ben',
    'called Ana, no answer',
    'left a voicemail for Ben',
    'left Ben Cho a voicemail',
    'left him a message, Ben',
  ])('“%s” seems to say that nobody was reached', (line) => {
    expect(read(line).isMissed).toBe(true);
  });

  it.each([
    'call with Ana about the answer',
    'Ana left the company',
    'emailed Ana the proposal, chase if no reply',
    'wrote Ana, will call if there’s no answer',
    'no news from Ana but a good call',
  ])('“%s” doesn’t', (line) => {
    expect(read(line).isMissed).toBe(false);
  });
});
