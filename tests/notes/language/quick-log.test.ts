import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import type { Contact } from '../../../src/domain/contact';
import { CHANNELS } from '../../../src/domain/interaction';
import { ContactNames } from '../../../src/network/contact-names';
import { EntryWords } from '../../../src/notes/details';
import { readQuickLog, type QuickLog } from '../../../src/notes/language/quick-log';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { contactNamed } from '../../domain/contact-named';
import { TODAY } from '../../domain/builders';

const PEOPLE: readonly Contact[] = [
  contactNamed('Ana Diaz'),
  contactNamed('Ben Cho'),
  contactNamed('Clara Roth'),
  contactNamed('Łukasz Nowak'),
  contactNamed('Maria Ito'),
  contactNamed('Maria Lund'),
  contactNamed('Will Stone'),
];
const entryWords = new EntryWords(DEFAULT_CONVENTIONS);
const findContacts = new ContactNames(PEOPLE);

function read(line: string, chosen: ReadonlyMap<string, string | null> = new Map()): QuickLog {
  const channels = [...CHANNELS, 'Mastodon'];
  const reading = { today: TODAY, order: 'day first', findContacts, channels, chosen } as const;
  return readQuickLog(line, { ...reading, entryWords });
}

function names({ contacts }: QuickLog): string {
  return contacts.map(({ name }) => name.split(' ')[0]).join(', ');
}

/** What was understood, in a line: with whom, how, who reached out, when, and what is left. */
function summary(line: string): string {
  const log = read(line);
  return [
    names(log) || 'nobody',
    log.channel ?? '-',
    log.direction ?? '-',
    isoDay(log.on),
    log.text,
  ].join(' | ');
}

describe('a line', () => {
  it('says with whom, how, when, and when to follow up', () => {
    const log = read('call with Ana yesterday about hiring, follow up in 2 weeks');
    expect(names(log)).toBe('Ana');
    expect(log).toMatchObject({ channel: 'call', direction: null, text: 'about hiring' });
    expect(isoDay(log.on)).toBe('2026-11-21');
    expect(log.followUps[0]?.text).toBe('follow up');
    expect(isoDay(log.followUps[0]?.dueOn ?? 0)).toBe('2026-12-06');
  });

  it('says what help was given', () => {
    const line =
      'email to Ben: intro to Clara #gave/introduction #received/advice, remind me Monday to ask';
    const log = read(line);
    expect(names(log)).toBe('Ben');
    expect(log).toMatchObject({
      channel: 'email',
      direction: 'outbound',
      text: 'intro to Clara',
      gave: ['introduction'],
      received: ['advice'],
    });
    expect(log.followUps[0]?.text).toBe('ask');
    expect(isoDay(log.followUps[0]?.dueOn ?? 0)).toBe('2026-11-23');
  });

  it('is said to be understood in parts', () => {
    const line = 'had coffee with Ana yesterday about hiring #gave/advice, follow up Friday';
    expect(
      read(line).spans.map(({ start, end, part }) => [line.slice(start, end).trim(), part]),
    ).toEqual([
      ['had', 'joint'],
      ['coffee', 'channel'],
      ['with', 'joint'],
      ['Ana', 'contact'],
      ['yesterday', 'day'],
      ['#gave/advice', 'gave'],
      ['follow up Friday', 'follow-up'],
    ]);
  });

  it('may be only a follow-up, which is no interaction', () => {
    const log = read('follow up with Ana in 2 weeks');
    expect(names(log)).toBe('Ana');
    expect(log).toMatchObject({ isOnlyFollowUp: true, text: '' });
    expect(log.followUps[0]?.text).toBe('follow up with Ana');
    expect(read('call with Ana, follow up in 2 weeks').isOnlyFollowUp).toBe(false);
  });
});

describe('whom, how and when', () => {
  it.each([
    [
      'coffee with Ana Diaz and Ben last Friday: she starts at Acme in March',
      'Ana, Ben | in person | - | 2026-11-20 | she starts at Acme in March',
    ],
    ['Ana called about the paper', 'Ana | call | inbound | 2026-11-22 | about the paper'],
    ['zoom w/ Łukasz about Q3', 'Łukasz | video | - | 2026-11-22 | about Q3'],
    ['zoom w/ lukasz', 'Łukasz | video | - | 2026-11-22 | zoom'],
    ['called Ana', 'Ana | call | outbound | 2026-11-22 | '],
    ['I emailed @Ben re: deck', 'Ben | email | outbound | 2026-11-22 | re: deck'],
    [
      'met Ana at the conference about X',
      'Ana | in person | - | 2026-11-22 | at the conference about X',
    ],
    ['message from ana diaz: ok', 'Ana | message | inbound | 2026-11-22 | ok'],
    ['whatsapp from Ben', 'Ben | message | inbound | 2026-11-22 | whatsapp'],
    ['Mastodon with Ana', 'Ana | Mastodon | - | 2026-11-22 | '],
    ['linkedin message to Ana', 'Ana | social | outbound | 2026-11-22 | linkedin message'],
    ['call ana tomorrow', 'Ana | call | - | 2026-11-23 | '],
    ['call yesterday with Ana', 'Ana | call | - | 2026-11-21 | '],
    [
      'Yesterday: coffee with [[Ana Diaz]], all good',
      'Ana | in person | - | 2026-11-21 | all good',
    ],
    ['2026-11-03 lunch with [[People/Ben Cho|Ben]]', 'Ben | in person | - | 2026-11-03 | lunch'],
    ['yesterday, Ana called', 'Ana | call | inbound | 2026-11-21 | '],
    ['Ana and I had lunch (Friday): great', 'Ana | in person | - | 2026-11-20 | great'],
    [
      'Ana, Ben and Clara: dinner last night',
      'Ana, Ben, Clara | in person | - | 2026-11-21 | dinner',
    ],
    ['Ana and Ben called me back about x', 'Ana, Ben | call | inbound | 2026-11-22 | about x'],
    ['Ana sent me an email about it', 'Ana | email | inbound | 2026-11-22 | about it'],
    ['Ana wrote me back yesterday: yes', 'Ana | - | inbound | 2026-11-21 | yes'],
    ['reached out to Ben about a job', 'Ben | - | outbound | 2026-11-22 | about a job'],
    ['Ana: email about the deck', 'Ana | email | - | 2026-11-22 | about the deck'],
    ['Ana – call – pricing', 'Ana | call | - | 2026-11-22 | pricing'],
    ['Ana Diaz is moving to Berlin', 'Ana | - | - | 2026-11-22 | is moving to Berlin'],
    ['lunch: Ana, Ben', 'Ana, Ben | in person | - | 2026-11-22 | lunch'],
    ['call with ben & ana', 'Ben, Ana | call | - | 2026-11-22 | '],
    ['introduced Ana to Ben yesterday', 'Ana, Ben | introduction | - | 2026-11-21 | '],
    ['call with Ana #via/video #outbound', 'Ana | video | outbound | 2026-11-22 | '],
    ['call with Ana and Ana Diaz', 'Ana | call | - | 2026-11-22 | '],
    ['call with Ana about hiring, yesterday', 'Ana | call | - | 2026-11-21 | about hiring'],
    ['call with Ana about hiring (on 3/11)', 'Ana | call | - | 2026-11-03 | about hiring'],
  ])('“%s”', (line, expected) => {
    expect(summary(line)).toBe(expected);
  });
});

it('says which dates no calendar has, and leaves them in the text', () => {
  const log = read('call with Ana on 31/02/2026 about x #project');
  expect(log).toMatchObject({ noDays: ['31/02/2026'], on: TODAY });
  expect(log.text).toBe('on 31/02/2026 about x #project');
  expect(read('call with Ana on 28/02/2026').noDays).toEqual([]);
});

describe('words that say more', () => {
  it.each([
    [
      'had a quick call with Ana about budget',
      'Ana | call | - | 2026-11-22 | had a quick call about budget',
    ],
    ['talked to Ana about hiring', 'Ana | - | - | 2026-11-22 | talked about hiring'],
    ['follow-up call with Ana yesterday', 'Ana | call | - | 2026-11-21 | follow-up call'],
    [
      'Great talk about hiring with Ana yesterday',
      'Ana | - | - | 2026-11-21 | Great talk about hiring with Ana',
    ],
    [
      'Sent the deck to [[Ana Diaz]], waiting',
      'Ana | - | - | 2026-11-22 | Sent the deck to [[Ana Diaz]], waiting',
    ],
    ['Emailed the deck to Ana', 'Ana | email | outbound | 2026-11-22 | Emailed the deck to Ana'],
    [
      'call with Ana and will send the deck',
      'Ana | call | - | 2026-11-22 | and will send the deck',
    ],
    ['call with Ana and Ben will send it', 'Ana | call | - | 2026-11-22 | and Ben will send it'],
    ['met with Ana and Ben, Clara joined', 'Ana, Ben | in person | - | 2026-11-22 | Clara joined'],
    ['call with Ana on Friday at 5pm about x', 'Ana | call | - | 2026-11-20 | at 5pm about x'],
    [
      'call with Ana: budget, hiring, next month',
      'Ana | call | - | 2026-11-22 | budget, hiring, next month',
    ],
    ['yesterday call with Ana Friday', 'Ana | call | - | 2026-11-21 | Friday'],
    [
      'call with Ana about what happened yesterday',
      'Ana | call | - | 2026-11-22 | about what happened yesterday',
    ],
    ['call with Ana, in 2 weeks she starts', 'Ana | call | - | 2026-11-22 | in 2 weeks she starts'],
    ['call with Ana 3/4 of the team left', 'Ana | call | - | 2026-11-22 | 3/4 of the team left'],
    [
      'call with Ana’s team about x',
      'nobody | call | - | 2026-11-22 | call with Ana’s team about x',
    ],
    ['call center moved', 'nobody | - | - | 2026-11-22 | call center moved'],
    ['Ana email bounced', 'Ana | - | - | 2026-11-22 | email bounced'],
    ['Will send the deck', 'nobody | - | - | 2026-11-22 | Will send the deck'],
    [
      'Ana wants me to ping her in a month',
      'Ana | - | - | 2026-11-22 | wants me to ping her in a month',
    ],
    [
      'met Ana, follow-up email sent yesterday',
      'Ana | in person | - | 2026-11-22 | follow-up email sent yesterday',
    ],
    ['call with Ana #project #waiting :)', 'Ana | call | - | 2026-11-22 | #project #waiting :)'],
    ['nothing at all', 'nobody | - | - | 2026-11-22 | nothing at all'],
    ['', 'nobody | - | - | 2026-11-22 | '],
  ])('stay in the text of “%s”', (line, expected) => {
    expect(summary(line)).toBe(expected);
  });
});

describe('a follow-up', () => {
  it.each([
    ['call with Ana, follow up in 2 weeks', 'follow up', '2026-12-06', ''],
    [
      'call with Ana about last time. Follow up in 2 weeks.',
      'Follow up',
      '2026-12-06',
      'about last time.',
    ],
    ['call with Ana, remind me tomorrow to send the deck', 'send the deck', '2026-11-23', ''],
    ['call with Ana, remind me to send the deck tomorrow', 'send the deck', '2026-11-23', ''],
    ['call with Ana, remind me to send the deck', 'send the deck', null, ''],
    ['call with Ana: x and ping in a month', 'ping', '2026-12-22', 'x'],
    ['call with Ana. Follow up: send the deck by Friday', 'send the deck', '2026-11-27', ''],
    ['call with Ana; I’ll ping her next month', 'ping her', '2026-12-22', ''],
    ['whatsapp from Ben, ping him in a month, he is away', 'ping him', '2026-12-22', 'he is away'],
    [
      'call with Ana, follow up Friday on the deck, and budget. Fine',
      'follow up on the deck, and budget',
      '2026-11-27',
      'Fine',
    ],
    ['call with Ana, remind me in March about the talk', 'about the talk', '2027-03-01', ''],
    ['call with Ana (follow up tomorrow)', 'follow up', '2026-11-23', ''],
    ['call with Ana, follow up tomorrow #gave/advice', 'follow up', '2026-11-23', ''],
  ])('“%s”', (line, text, dueOn, left) => {
    const { followUps, ...log } = read(line);
    const [followUp] = followUps;
    expect(followUp?.text).toBe(text);
    expect(followUp?.dueOn == null ? null : isoDay(followUp.dueOn)).toBe(dueOn);
    expect(log.text).toBe(left);
  });

  it.each([
    ['follow up with Ben in 2 weeks', ['Ben = People/Ben Cho.md']],
    [
      'follow up with ana and Ben Cho on Friday',
      ['ana = People/Ana Diaz.md', 'Ben Cho = People/Ben Cho.md'],
    ],
    ['follow up with [[Ben Cho]] in 2 weeks', ['[[Ben Cho]] = People/Ben Cho.md']],
    ['remind me to send Ben the deck tomorrow', ['Ben = People/Ben Cho.md']],
    ['call with Ana, follow up with Ben in 2 weeks', ['Ben = People/Ben Cho.md']],
    ['call with Ana, remind me tomorrow to send Ana the deck', ['Ana = People/Ana Diaz.md']],
    ['call with Ana, follow up Friday about Ben', []],
    ['call with Ana, follow up in 2 weeks', []],
    ['call with Ana, ping Zed tomorrow', ['Zed = Zed']],
  ])('names whom it is with: “%s”', (line, expected) => {
    const [followUp] = read(line, new Map([['Zed', null]])).followUps;
    expect(followUp?.named.map(({ words, person }) => `${words} = ${person}`)).toEqual(expected);
  });

  it.each([
    'call with Ana, follow up on the deck',
    'call with Ana, follow up from last week',
    'call with Ana: she will follow up in 2 weeks',
    'call with Ana about [[Follow up in 2 weeks]]',
    'call with Ana, ping was slow',
  ])('is not in “%s”', (line) => {
    expect(read(line).followUps).toEqual([]);
  });
});

describe('a name', () => {
  it('of several contacts is a choice to make, and stays in the text until then', () => {
    const log = read('call with Maria about hiring');
    expect(names(log)).toBe('');
    expect(log.ambiguous).toEqual([{ text: 'Maria', contacts: [PEOPLE[4], PEOPLE[5]] }]);
    expect(log.text).toBe('with Maria about hiring');
  });

  it('means whom the user has chosen', () => {
    const log = read('call with Maria about hiring', new Map([['Maria', 'People/Maria Lund.md']]));
    expect(log.contacts).toEqual([PEOPLE[5]]);
    expect(log.ambiguous).toEqual([]);
    expect(log.text).toBe('about hiring');
  });

  it('that goes on differently is a choice to make too', () => {
    const log = read('call with Ana Kowalski about hiring');
    expect(log.contacts).toEqual([]);
    expect(log.ambiguous).toEqual([{ text: 'Ana Kowalski', contacts: [PEOPLE[0]] }]);
    const chosen = new Map([['Ana Kowalski', 'People/Ana Diaz.md']]);
    expect(read('call with Ana Kowalski about hiring', chosen).contacts).toEqual([PEOPLE[0]]);
  });

  it.each([
    ['coffee with Zed Quark last Friday: x', ['Zed Quark'], 'with Zed Quark: x'],
    ['coffee with Ana and Zed yesterday', ['Zed'], 'and Zed'],
    ['Zed called about x', ['Zed'], 'Zed called about x'],
    ['call with @zed about x', ['zed'], 'with @zed about x'],
    ['met [[Zed Quark]]', ['Zed Quark'], '[[Zed Quark]]'],
    ['call with Friday people', [], 'call with Friday people'],
    ['call with zed', [], 'call with zed'],
    ['I called', [], 'I called'],
  ])('that nobody has is told, and stays in the text: “%s”', (line, unknown, text) => {
    const log = read(line);
    expect(log.unknown).toEqual(unknown);
    expect(log.text).toBe(text);
  });
});

describe('a name for which a contact is to be created', () => {
  it.each([
    ['coffee with Zed Quark last Friday: x', 'Zed Quark', '', 'x'],
    ['coffee with Ana and Zed yesterday', 'Zed', 'Ana', 'coffee'],
    ['Zed called about x', 'Zed', '', 'about x'],
    ['call with @zed about x', 'zed', '', 'about x'],
    ['met [[Zed Quark]] and Ben', 'Zed Quark', 'Ben', ''],
    ['call with Maria about hiring', 'Maria', '', 'about hiring'],
    ['call with @Maria about hiring', 'Maria', '', 'about hiring'],
    ['call with Ana Kowalski about hiring', 'Ana Kowalski', '', 'about hiring'],
    ['introduced Zed to Ben', 'Zed', 'Ben', ''],
  ])('is placed as a known one is: “%s”', (line, name, known, text) => {
    const log = read(line, new Map([[name, null]]));
    expect(log).toMatchObject({ created: [name], unknown: [], ambiguous: [], text });
    expect(names(log)).toBe(known);
  });
});

const PIECES = [
  ...'call coffee called with to from and Ana Ben Maria Zed Kowalski will yesterday last Friday in 2 weeks March about hiring, follow up remind me ping Monday (so) – : . ; #gave/advice #via/call #x @Ana 3/11 she I had a quick Q3 ½ 田中 e\u0301'.split(
    ' ',
  ),
  '[[Ana Diaz]]',
  '[[2026-11-03]]',
  'Ana’s',
  '  ',
  '\n',
];

/** The words of a text: runs of letters and numbers. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

it('loses no word of any line, and makes up none', () => {
  const lines = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(lines, (line) => {
      const { spans, text } = read(line);
      let [left, offset] = ['', 0];
      for (const { start, end, stays } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(line.length);
        if (stays) continue;
        left += `${line.slice(offset, Math.max(offset, start))} `;
        offset = Math.max(offset, end);
      }
      expect(wordsOf(text)).toEqual(wordsOf(left + line.slice(offset)));
    }),
  );
});
