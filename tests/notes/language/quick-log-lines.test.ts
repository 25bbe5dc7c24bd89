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
  [
    'Ana Diaz',
    'Ben Cho',
    'Mei-Ling Tan',
    'Jean-Luc de la Cruz',
    'Siobhán O’Neil',
    'محمد علي',
    'נועה לוי',
    '田中 花子',
    'Ana 🌻 Sol',
    '🌻 Flor Vega',
    '👩‍💻 Mia Wu',
    '🇵🇹Rui Sá',
  ].map((name) => contactNamed(name)),
);

function logOf(line: string): QuickLog {
  return readQuickLog(line, {
    ...{ today: TODAY, order: 'day first', findContacts, channels: CHANNELS },
    entryWords: new EntryWords(DEFAULT_CONVENTIONS),
  });
}

/** What a line is read as: with whom, how, who reached out, when, what is left, and what comes next. */
function read(line: string): string {
  const log = logOf(line);
  return [
    log.contacts.map(({ name }) => name).join(' + ') || 'nobody',
    log.channel ?? '-',
    log.direction ?? '-',
    isoDay(log.on),
    log.text,
    ...log.followUps.map(({ text, dueOn }) => (dueOn === null ? text : `${text} ${isoDay(dueOn)}`)),
  ].join(' | ');
}

describe('a line as people type it', () => {
  it.each([
    ['spoke to Ben in person', 'Ben Cho | in person | - | 2026-11-22 | '],
    [
      'spoke to Ben in person about hiring',
      'Ben Cho | in person | - | 2026-11-22 | spoke about hiring',
    ],
    ['spoke to Ben yesterday in person', 'Ben Cho | in person | - | 2026-11-21 | '],
    ['spoke with Ben on the phone yesterday', 'Ben Cho | call | - | 2026-11-21 | '],
    [
      'talked with Ben over coffee about his move',
      'Ben Cho | in person | - | 2026-11-22 | talked about his move',
    ],
    ['talked to Ben by phone', 'Ben Cho | call | - | 2026-11-22 | '],
    [
      'chatted with Ben on Slack re: budget',
      'Ben Cho | message | - | 2026-11-22 | chatted re: budget',
    ],
    ['caught up with Ben over lunch last Friday', 'Ben Cho | in person | - | 2026-11-20 | '],
    [
      'spoke with Ben via zoom: hiring freeze',
      'Ben Cho | video | - | 2026-11-22 | spoke: hiring freeze',
    ],
    [
      'spoke to Ben about meeting in person',
      'Ben Cho | - | - | 2026-11-22 | spoke about meeting in person',
    ],
    ['spoke to Ben in Berlin', 'Ben Cho | - | - | 2026-11-22 | spoke in Berlin'],
    ['met Ben in person', 'Ben Cho | in person | - | 2026-11-22 | '],
    ['met Ben for lunch', 'Ben Cho | in person | - | 2026-11-22 | for lunch'],
    ['met with Ben at the fair', 'Ben Cho | in person | - | 2026-11-22 | at the fair'],
    ['chat with Ben', 'Ben Cho | - | - | 2026-11-22 | '],
    ['had a quick chat with Ben', 'Ben Cho | - | - | 2026-11-22 | had a quick chat'],
    ['spoke with Ben', 'Ben Cho | - | - | 2026-11-22 | '],
    ['spoke', 'nobody | - | - | 2026-11-22 | spoke'],
    ['had a call w/ Ben', 'Ben Cho | call | - | 2026-11-22 | '],
    ['coffee w/ Ben', 'Ben Cho | in person | - | 2026-11-22 | coffee'],
    ['coffee w/Ben', 'Ben Cho | in person | - | 2026-11-22 | coffee'],
    ['call with Ben for 30 min', 'Ben Cho | call | - | 2026-11-22 | for 30 min'],
    ['call with Ben re: budget', 'Ben Cho | call | - | 2026-11-22 | re: budget'],
    ['call with Ben: budget', 'Ben Cho | call | - | 2026-11-22 | budget'],
    ['call with Ben - budget', 'Ben Cho | call | - | 2026-11-22 | budget'],
    ['1:1 with Ben about his review', 'Ben Cho | - | - | 2026-11-22 | 1:1 about his review'],
    ['lunch with Ana Diaz and Ben', 'Ana Diaz + Ben Cho | in person | - | 2026-11-22 | lunch'],
    [
      'lunch with Ana Diaz, Ben and Mei-Ling',
      'Ana Diaz + Ben Cho + Mei-Ling Tan | in person | - | 2026-11-22 | lunch',
    ],
    ['call with Mei-Ling about the talk', 'Mei-Ling Tan | call | - | 2026-11-22 | about the talk'],
    [
      'call with Mei-Ling Tan about the talk',
      'Mei-Ling Tan | call | - | 2026-11-22 | about the talk',
    ],
    [
      'email from Jean-Luc de la Cruz: contract signed',
      'Jean-Luc de la Cruz | email | inbound | 2026-11-22 | contract signed',
    ],
    ['call with jean-luc yesterday', 'Jean-Luc de la Cruz | call | - | 2026-11-21 | '],
    ["met Siobhan O'Neil on Tuesday", 'Siobhán O’Neil | in person | - | 2026-11-17 | '],
    ['call with محمد علي about hiring', 'محمد علي | call | - | 2026-11-22 | about hiring'],
    ['קפה with נועה לוי yesterday', 'נועה לוי | - | - | 2026-11-21 | קפה with נועה לוי'],
    ['call with 田中 花子 on Monday', '田中 花子 | call | - | 2026-11-16 | '],
    ['call with Ben 🎉 he got the job', 'Ben Cho | call | - | 2026-11-22 | 🎉 he got the job'],
    ['☕ with Ben yesterday', 'Ben Cho | in person | - | 2026-11-21 | ☕'],
    ['call with Ana 🌻 Sol today', 'Ana 🌻 Sol | call | - | 2026-11-22 | '],
    ['call with 🌻 Flor Vega today', '🌻 Flor Vega | call | - | 2026-11-22 | '],
    ['ran into 🌻 flor', '🌻 Flor Vega | in person | - | 2026-11-22 | '],
    ['call with flor', '🌻 Flor Vega | call | - | 2026-11-22 | '],
    ['🌻 Flor called about tea', '🌻 Flor Vega | call | inbound | 2026-11-22 | about tea'],
    [
      'coffee with 👩‍💻 Mia and 🇵🇹Rui: plans',
      '👩‍💻 Mia Wu + 🇵🇹Rui Sá | in person | - | 2026-11-22 | plans',
    ],
    ['call with 🔥 Ben', 'Ben Cho | call | - | 2026-11-22 | call with 🔥 Ben'],
    ['call with 🌻 Flor Silva', 'nobody | call | - | 2026-11-22 | with 🌻 Flor Silva'],
    ['call with Ben on 3 Nov about pricing', 'Ben Cho | call | - | 2026-11-03 | about pricing'],
    ['call with Ben 3 Nov: pricing', 'Ben Cho | call | - | 2026-11-03 | pricing'],
    ['3 Nov: call with Ben', 'Ben Cho | call | - | 2026-11-03 | '],
    ['call with Ben on Friday', 'Ben Cho | call | - | 2026-11-20 | '],
    ['call with Ben last Friday', 'Ben Cho | call | - | 2026-11-20 | '],
    [
      'call with Ben next Tuesday about the offer',
      'Ben Cho | call | - | 2026-11-24 | about the offer',
    ],
    ['call with Ben tomorrow at 3pm', 'Ben Cho | call | - | 2026-11-23 | at 3pm'],
    [
      'Ben called yesterday about the offer',
      'Ben Cho | call | inbound | 2026-11-21 | about the offer',
    ],
    ['Ben texted me: running late', 'Ben Cho | message | inbound | 2026-11-22 | running late'],
    ['Ben and I had coffee yesterday', 'Ben Cho | in person | - | 2026-11-21 | '],
    ['emailed Ben the deck', 'Ben Cho | email | outbound | 2026-11-22 | the deck'],
    [
      'emailed Ben about the deck, follow up in two weeks',
      'Ben Cho | email | outbound | 2026-11-22 | about the deck | follow up 2026-12-06',
    ],
    [
      'call with Ben about hiring, follow up in two weeks',
      'Ben Cho | call | - | 2026-11-22 | about hiring | follow up 2026-12-06',
    ],
    [
      'call with Ben about hiring follow up in two weeks',
      'Ben Cho | call | - | 2026-11-22 | about hiring | follow up 2026-12-06',
    ],
    [
      'call with Ben about hiring follow up in 2 weeks',
      'Ben Cho | call | - | 2026-11-22 | about hiring | follow up 2026-12-06',
    ],
    [
      'call with Ben about hiring and follow up in ten days',
      'Ben Cho | call | - | 2026-11-22 | about hiring | follow up 2026-12-02',
    ],
    [
      'call with Ben about hiring, follow up in a month',
      'Ben Cho | call | - | 2026-11-22 | about hiring | follow up 2026-12-22',
    ],
    [
      'call with Ben follow up next Friday',
      'Ben Cho | call | - | 2026-11-22 |  | follow up 2026-11-27',
    ],
    [
      "call with Ben about hiring I'll follow up on Friday",
      'Ben Cho | call | - | 2026-11-22 | about hiring | follow up 2026-11-27',
    ],
    [
      'call with Ben about hiring remind me tomorrow to send the deck',
      'Ben Cho | call | - | 2026-11-22 | about hiring | send the deck 2026-11-23',
    ],
    [
      'call with Ben: he will follow up in two weeks',
      'Ben Cho | call | - | 2026-11-22 | he will follow up in two weeks',
    ],
    [
      'call with Ben about the follow up in two weeks',
      'Ben Cho | call | - | 2026-11-22 | about the follow up in two weeks',
    ],
    [
      'call with Ben, agreed to follow up in two weeks',
      'Ben Cho | call | - | 2026-11-22 | agreed to follow up in two weeks',
    ],
    [
      'call with Ben about hiring, follow up with Ana Diaz on Friday',
      'Ben Cho | call | - | 2026-11-22 | about hiring | follow up with Ana Diaz 2026-11-27',
    ],
    ['call with Ben in two weeks', 'Ben Cho | call | - | 2026-12-06 | '],
    ['call to Ben yesterday', 'Ben Cho | call | outbound | 2026-11-21 | '],
    ['call from Ben', 'Ben Cho | call | inbound | 2026-11-22 | '],
    [
      'zoom with Ben and Ana Diaz this morning, all good',
      'Ben Cho + Ana Diaz | video | - | 2026-11-22 | all good',
    ],
    ['saw Ben at church on Sunday', 'Ben Cho | in person | - | 2026-11-22 | at church on Sunday'],
    ['dinner with Ben (great food)', 'Ben Cho | in person | - | 2026-11-22 | (great food)'],
    ['intro Ben to Ana Diaz', 'Ben Cho + Ana Diaz | introduction | - | 2026-11-22 | '],
    [
      'thanked Ben for the referral #received/referral',
      'Ben Cho | - | - | 2026-11-22 | thanked Ben for the referral',
    ],
    ['Ben: in person yesterday', 'Ben Cho | in person | - | 2026-11-21 | '],
    ['Ben on the phone: wants the deck', 'Ben Cho | call | - | 2026-11-22 | wants the deck'],
    ['coffee with Ben in town', 'Ben Cho | in person | - | 2026-11-22 | in town'],
    ['coffee with Ben in twenty days', 'Ben Cho | in person | - | 2026-12-12 | coffee'],
  ])('“%s”', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('a line with something to do', () => {
  it.each([
    [
      'follow up with Ana Diaz (re: deck) in 2 weeks',
      'follow up with Ana Diaz (re: deck) 2026-12-06',
    ],
    ['ping Ana Diaz (she is in Porto) on Monday', 'ping Ana Diaz (she is in Porto) 2026-11-23'],
    [
      'follow up with Ana Diaz about St. Gallen in 2 weeks',
      'follow up with Ana Diaz about St. Gallen 2026-12-06',
    ],
    [
      'remind me to send Ana Diaz the deck (v2) on Monday',
      'send Ana Diaz the deck (v2) 2026-11-23',
    ],
    ['remind me to ask Ana Diaz about p. 3. on Monday', 'ask Ana Diaz about p. 3. 2026-11-23'],
    [
      'follow up with Ana Diaz in 2 weeks. She is in Porto.',
      'follow up with Ana Diaz. She is in Porto. 2026-12-06',
    ],
    ['follow up in 2 weeks - Ana Diaz seems keen', 'follow up Ana Diaz seems keen 2026-12-06'],
    ['follow up with Ana Diaz', 'follow up with Ana Diaz'],
    ['ping Ana Diaz (she is in Porto)', 'ping Ana Diaz (she is in Porto)'],
    [
      'Follow up with Ana Diaz about the notes from yesterday',
      'Follow up with Ana Diaz about the notes from yesterday',
    ],
    [
      'follow up with Ana Diaz, yesterday she was ill',
      'follow up with Ana Diaz, yesterday she was ill',
    ],
    [
      'follow up with Ana Diaz in 2 weeks, she was ill yesterday',
      'follow up with Ana Diaz, she was ill yesterday 2026-12-06',
    ],
    [
      'follow up with Ana Diaz on Monday (2nd try).',
      'follow up with Ana Diaz (2nd try) 2026-11-23',
    ],
    ['ping Ana Diaz tomorrow at 10', 'ping Ana Diaz at 10 2026-11-23'],
    ['I need to check in with Ana Diaz', 'check in with Ana Diaz'],
  ])('“%s” logs no interaction', (line, followUp) => {
    expect(read(line)).toBe(`Ana Diaz | - | - | 2026-11-22 |  | ${followUp}`);
    expect(logOf(line).isOnlyFollowUp).toBe(true);
  });

  it.each([
    [
      'coffee with Ana Diaz (yesterday) - follow up (in 2 weeks)',
      'Ana Diaz | in person | - | 2026-11-21 | coffee | follow up 2026-12-06',
    ],
    [
      "call with Ana Diaz, I'll ping her Monday (re: the contract) and Ben too",
      'Ana Diaz | call | - | 2026-11-22 |  | ping her (re: the contract) and Ben too 2026-11-23',
    ],
    [
      'coffee with Ana Diaz (follow up in 2 weeks) at Brim',
      'Ana Diaz | in person | - | 2026-11-22 | at Brim | follow up 2026-12-06',
    ],
    [
      'follow up in 2 weeks, coffee with Ana Diaz today',
      'Ana Diaz | in person | - | 2026-11-22 | coffee | follow up 2026-12-06',
    ],
    [
      'follow up with Ana Diaz. Met Ben on Monday',
      'Ben Cho | in person | - | 2026-11-16 |  | follow up with Ana Diaz',
    ],
    [
      'follow-up with Ana Diaz yesterday',
      'Ana Diaz | - | - | 2026-11-21 | follow-up with Ana Diaz',
    ],
    ['ping pong with Ana Diaz', 'Ana Diaz | - | - | 2026-11-22 | ping pong with Ana Diaz'],
  ])('“%s” logs what took place', (line, expected) => {
    expect(read(line)).toBe(expected);
    expect(logOf(line).isOnlyFollowUp).toBe(false);
  });
});

describe('a number beside a day', () => {
  it.each([
    ['met Ana Diaz today 12 people came', 'in person | - | 2026-11-22 | 12 people came'],
    ['call with Ana Diaz yesterday, 10 minutes', 'call | - | 2026-11-21 | 10 minutes'],
    ['lunch with Ana Diaz Friday 12 guests', 'in person | - | 2026-11-20 | 12 guests'],
    ['call with Ana Diaz yesterday 10 am sharp', 'call | - | 2026-11-21 | 10 am sharp'],
    ['met Ana Diaz yesterday 12.30', 'in person | - | 2026-11-21 | 12.30'],
    ['met Ana Diaz 10 yesterday', 'in person | - | 2026-11-22 | 10 yesterday'],
    [
      'call with Ana Diaz, remind me Monday 12 invoices',
      'call | - | 2026-11-22 |  | 12 invoices 2026-11-23',
    ],
    ['met Ana Diaz on Fri 13', 'in person | - | 2026-11-13 | '],
    ['met Ana Diaz on Fri 13 about hiring', 'in person | - | 2026-11-13 | about hiring'],
    ['met Ana Diaz Fri 13, 12 people came', 'in person | - | 2026-11-13 | 12 people came'],
    ['met Ana Diaz on Fri  13', 'in person | - | 2026-11-13 | '],
    ['met Ana Diaz Tue 10', 'in person | - | 2026-11-10 | '],
    ['met Ana Diaz Friday the 13th', 'in person | - | 2026-11-13 | '],
    ['met Ana Diaz on Fri 14', 'in person | - | 2026-11-22 | on Fri 14'],
    ['met Ana Diaz on Friday the 14th', 'in person | - | 2026-11-22 | on Friday the 14th'],
    ['met Ana Diaz Nov 13', 'in person | - | 2026-11-13 | '],
    ['met Ana Diaz Fri Nov 13', 'in person | - | 2026-11-13 | '],
    ['met Ana Diaz Fri 13 Nov', 'in person | - | 2026-11-13 | '],
    [
      'call with Ana Diaz, follow up on Friday 4th',
      'call | - | 2026-11-22 |  | follow up 2026-12-04',
    ],
    [
      'call with Ana Diaz, follow up on Friday 5th',
      'call | - | 2026-11-22 | follow up on Friday 5th',
    ],
  ])('“%s”', (line, expected) => {
    expect(read(line)).toBe(`Ana Diaz | ${expected}`);
  });
});

describe('what they did', () => {
  it.each([
    ['Ana Diaz called', 'call | inbound | 2026-11-22 | '],
    ['Ana Diaz called me', 'call | inbound | 2026-11-22 | '],
    ['Ana Diaz called me back', 'call | inbound | 2026-11-22 | '],
    ['Ana Diaz called, she is fine', 'call | inbound | 2026-11-22 | she is fine'],
    ['Ana Diaz called to say hi', 'call | inbound | 2026-11-22 | to say hi'],
    ['Ana Diaz wrote me', '- | inbound | 2026-11-22 | '],
    ['Ana Diaz wrote to me about it', '- | inbound | 2026-11-22 | about it'],
    ['Ana Diaz got in touch with me', '- | inbound | 2026-11-22 | '],
    ['Ana Diaz emailed us the deck', 'email | inbound | 2026-11-22 | the deck'],
    ['Ana Diaz emailed about the roof', 'email | inbound | 2026-11-22 | about the roof'],
    ['Ana Diaz sent me a message', 'message | inbound | 2026-11-22 | '],
    ['email from Ana Diaz to me', 'email | inbound | 2026-11-22 | to me'],
    ['call from Ana Diaz to confirm', 'call | inbound | 2026-11-22 | to confirm'],
  ])('“%s” was done to me', (line, expected) => {
    expect(read(line)).toBe(`Ana Diaz | ${expected}`);
  });

  it.each([
    ['Ana Diaz called Ben', 'called Ben'],
    ['Ana Diaz called @Ben', 'called @Ben'],
    ['Ana Diaz called [[Ben Cho]]', 'called [[Ben Cho]]'],
    ['Ana Diaz emailed Ben about the roof', 'emailed Ben about the roof'],
    ['Ana Diaz called her mum', 'called her mum'],
    ['Ana Diaz called to Ben', 'called to Ben'],
    ['Ana Diaz texted Clara', 'texted Clara'],
    ['Ana Diaz wrote a book', 'wrote a book'],
    ['Ana Diaz wrote to Ben', 'wrote to Ben'],
    ['Ana Diaz reached out to Ben', 'reached out to Ben'],
    ['Ana Diaz sent an email to Ben', 'sent an email to Ben'],
    ['email from Ana Diaz to Ben', 'email from Ana Diaz to Ben'],
    ['email to Ana Diaz from Ben', 'email to Ana Diaz from Ben'],
    ['call from Ana Diaz to Ben', 'call from Ana Diaz to Ben'],
    ['message from Ana Diaz to Ben about the roof', 'message from Ana Diaz to Ben about the roof'],
  ])('“%s” was done to somebody or something else', (line, text) => {
    expect(read(line)).toBe(`Ana Diaz | - | - | 2026-11-22 | ${text}`);
  });
});
