import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../src/domain/interaction';
import { ContactNames } from '../../../src/network/contact-names';
import { EntryWords } from '../../../src/notes/details';
import { readQuickLog, type QuickLog } from '../../../src/notes/language/quick-log';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { contactNamed } from '../../domain/contact-named';
import { TODAY } from '../../domain/builders';

const PEOPLE = [
  ...['Ana Diaz', 'Ben Cho', 'Clara Roth', 'Dr. Hugo Müller', 'Eva Rey', 'Eva Sand'],
  ...['Will Stone', 'Mark Lee', 'Art Moss', 'May Lin', 'Grace Poe', 'Hope Ray', 'Bill Fox'],
  ...['An Nguyen', 'So Kim'],
];
const findContacts = new ContactNames(PEOPLE.map((name) => contactNamed(name)));

function read(line: string): QuickLog {
  return readQuickLog(line, {
    ...{ today: TODAY, order: 'day first', findContacts, channels: CHANNELS },
    entryWords: new EntryWords(DEFAULT_CONVENTIONS),
  });
}

describe('names in small letters', () => {
  it.each([
    ['ran into ana', 'Ana Diaz | in person | '],
    ['ran into ana and ben at the fair', 'Ana Diaz, Ben Cho | in person | at the fair'],
    ['I bumped into ben yesterday', 'Ben Cho | in person | '],
    ['just ran into ana', 'Ana Diaz | - | just ran into ana'],
    ['lunch w/ ben', 'Ben Cho | in person | lunch'],
    ['pair programming w/ ben', 'Ben Cho | - | pair programming w/ ben'],
    ['a long walk with ana and ben', 'Ana Diaz, Ben Cho | - | a long walk with ana and ben'],
    ['call with dr. ana', 'Ana Diaz | call | '],
    ['called dr. müller about the scan', 'Dr. Hugo Müller | call | about the scan'],
    ['saw prof ana diaz', 'Ana Diaz | in person | '],
    ['lunch with dr. grace', 'Grace Poe | in person | lunch'],
    ['café con ana y ben', 'Ana Diaz, Ben Cho | in person | café'],
    ['llamada con ana y ben', 'Ana Diaz, Ben Cho | - | llamada con ana y ben'],
    ['café con hope y ben', 'Hope Ray, Ben Cho | in person | café'],
    ['call with will', 'Will Stone | call | '],
    ['call with will about hiring', 'Will Stone | call | about hiring'],
    ['ran into grace poe', 'Grace Poe | in person | '],
    ['ran into Will at the fair', 'Will Stone | in person | at the fair'],
  ])('“%s” names them', (line, expected) => {
    const { contacts, channel, text } = read(line);
    const names = contacts.map(({ name }) => name).join(', ');
    expect(`${names} | ${channel ?? '-'} | ${text}`).toBe(expected);
  });

  it('that several have are asked about', () => {
    expect(read('ran into eva').ambiguous).toMatchObject([{ text: 'eva' }]);
  });

  it.each([
    'ran into will',
    'ran into mark',
    'ran into art at the fair',
    'ran into a bill problem',
    'ran into trouble with grace',
    'met in may',
    'lunch w/ hope of a deal',
    'call with will power',
    'call with mark up',
    'talk with bill attached',
    'paid the invoice w/ bill',
    'great talk w/ much hope',
    'worked w/ art all day',
    'finished the deck with grace',
    'sent the deck to mark it up',
    'out of office from may on',
    'struggled with hope',
    'café con grace infinita',
    'coffee with an old friend',
    'call with so many of them',
  ])('are not guessed where they are words: “%s”', (line) => {
    const { contacts, ambiguous, unknown } = read(line);
    expect([contacts, ambiguous, unknown]).toEqual([[], [], []]);
  });

  it.each([
    ['call with ana and will send the deck', 'and will send the deck'],
    ['call with ana and mark it done', 'and mark it done'],
    ['call with ana y mark it done', 'y mark it done'],
    ['call with ana about may', 'about may'],
    ['call with ana, hope she likes it', 'hope she likes it'],
    ['lunch w/ ben, bill to follow', 'bill to follow'],
  ])('behind another stay words: “%s”', (line, text) => {
    const log = read(line);
    expect(log.contacts).toHaveLength(1);
    expect(log.text).toBe(text);
  });
});

describe('a title', () => {
  it.each([
    ['call with Dr. Müller', ['Dr. Hugo Müller'], []],
    ['call with Dr. Ana', ['Ana Diaz'], []],
    ['call with Dr. Ana Smith', [], ['Dr. Ana Smith']],
    ['call with Dr. Diaz', [], ['Dr. Diaz']],
    ['call with Dr. about the scan', [], []],
  ])('in “%s” is part of the name', (line, known, open) => {
    const { contacts, ambiguous, unknown } = read(line);
    expect(contacts.map(({ name }) => name)).toEqual(known);
    expect([...unknown, ...ambiguous.map(({ text }) => text)]).toEqual(open);
  });
});
