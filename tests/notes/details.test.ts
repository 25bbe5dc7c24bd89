import { describe, expect, it } from 'vitest';
import { NO_DETAILS } from '../../src/domain/interaction';
import { detailsOfProperties, detailsOfTags, EntryWords } from '../../src/notes/details';
import { PropertyLookup } from '../../src/notes/properties';
import { DEFAULT_CONVENTIONS, type Conventions } from '../../src/notes/settings/conventions';
import { DEFAULT_VOCABULARY } from '../../src/notes/settings/vocabulary';

const words = new EntryWords(DEFAULT_CONVENTIONS);
const lookup = new PropertyLookup(DEFAULT_VOCABULARY);

describe('a tag', () => {
  it.each([
    ['#via/call', { says: 'channel', channel: 'call' }],
    ['#via/in-person', { says: 'channel', channel: 'in person' }],
    ['#Via/Video', { says: 'channel', channel: 'video' }],
    ['#via/Signal', { says: 'channel', channel: 'Signal' }],
    ['#inbound', { says: 'direction', direction: 'inbound' }],
    ['#OUTBOUND', { says: 'direction', direction: 'outbound' }],
    ['#mutual', { says: 'direction', direction: 'mutual' }],
    ['#gave', { says: 'gave', kind: 'help' }],
    ['#gave/Advice', { says: 'gave', kind: 'advice' }],
    ['#received/Lunch', { says: 'received', kind: 'Lunch' }],
    ['#introduced', { says: 'introduced', outcome: null }],
    ['#check-in', { says: 'check-in' }],
    ['#mention', { says: 'mention' }],
    ['#waiting', { says: 'waiting' }],
  ])('%s', (tag, meaning) => {
    expect(words.meaningOfTag(tag)).toEqual(meaning);
  });

  it.each(['#via', '#via/', '#inbound/now', '#waiting/room', '#friend', '#gavel', '#check-ins'])(
    '%s means nothing',
    (tag) => {
      expect(words.meaningOfTag(tag)).toBeNull();
    },
  );
});

describe('in the user’s own words', () => {
  const conventions: Conventions = {
    ...DEFAULT_CONVENTIONS,
    tags: {
      ...DEFAULT_CONVENTIONS.tags,
      channel: ['rapport/via', 'per'],
      gave: ['gab'],
      inbound: ['Eingehend'],
      checkIn: ['gemeldet'],
    },
    channels: ['Team lunch', 'Coffee & cake', 'Call', 'email'],
    helpKinds: ['Site visit', 'THANKS'],
  };
  const own = new EntryWords(conventions);

  it.each([
    ['#rapport/via/call', { says: 'channel', channel: 'call' }],
    ['#Per/Team-lunch', { says: 'channel', channel: 'Team lunch' }],
    ['#per/coffee-cake', { says: 'channel', channel: 'Coffee & cake' }],
    ['#per/letter', { says: 'channel', channel: 'letter' }],
    ['#eingehend', { says: 'direction', direction: 'inbound' }],
    ['#outbound', { says: 'direction', direction: 'outbound' }],
    ['#gab', { says: 'gave', kind: 'help' }],
    ['#gab/site-visit', { says: 'gave', kind: 'Site visit' }],
    ['#received/thanks', { says: 'received', kind: 'thanks' }],
    ['#received/Information', { says: 'received', kind: 'information' }],
    ['#gemeldet', { says: 'check-in' }],
  ])('%s', (tag, meaning) => {
    expect(own.meaningOfTag(tag)).toEqual(meaning);
  });

  it.each([
    '#via/call',
    '#gave',
    '#inbound',
    '#check-in',
    '#rapport',
    '#rapport/via',
    '#gemeldet/x',
  ])('%s means nothing any more', (tag) => {
    expect(own.meaningOfTag(tag)).toBeNull();
  });

  it('name channels and help of a conversation note', () => {
    const properties = lookup.of({ channel: 'team lunch', gave: ['SITE-VISIT', 'Thanks'] });
    expect(detailsOfProperties(properties, own)).toMatchObject({
      channel: 'Team lunch',
      gave: ['Site visit', 'thanks'],
    });
  });
});

describe('the details of an item', () => {
  it('are none without tags', () => {
    expect(detailsOfTags([])).toBe(NO_DETAILS);
  });

  it('are those of its tags, the first where one must do', () => {
    const tags = ['#via/call', '#via/video', '#inbound', '#gave', '#gave/gift', '#introduced'];
    expect(detailsOfTags(tags.flatMap((tag) => words.meaningOfTag(tag) ?? []))).toEqual({
      channel: 'call',
      direction: 'inbound',
      topics: [],
      gave: ['help', 'gift'],
      received: [],
      introduced: true,
      outcome: null,
      told: false,
    });
  });

  it.each([
    [['#introduced', '#told'], null],
    [['#introduced/Talked'], 'talked'],
    [['#introduced/got-hired'], 'got-hired'],
    [['#introduced', '#introduced/nothing', '#introduced/talked'], 'nothing'],
  ])('say what came of an introduction: %j', (tags, outcome) => {
    const details = detailsOfTags(tags.flatMap((tag) => words.meaningOfTag(tag) ?? []));
    expect(details).toMatchObject({ introduced: true, outcome });
  });
});

describe('the details of a conversation note', () => {
  it.each([
    ['in person', 'in person'],
    ['In-Person', 'in person'],
    ['inperson', 'in person'],
    ['EMAIL', 'email'],
    ['Signal', 'Signal'],
  ])('name the channel %s: %s', (written, channel) => {
    expect(words.channelNamed(written)).toBe(channel);
    expect(detailsOfProperties(lookup.of({ channel: written }), words).channel).toBe(channel);
  });

  it.each([
    ['advice', ['advice']],
    [
      ['Advice', 'a lift'],
      ['advice', 'a lift'],
    ],
    [true, ['help']],
    ['yes', ['help']],
    [false, []],
    ['no', []],
    [null, []],
    ['', []],
  ])('name the help in %j: %j', (value, kinds) => {
    expect(detailsOfProperties(lookup.of({ gave: value }), words).gave).toEqual(kinds);
    expect(detailsOfProperties(lookup.of({ received: value }), words).received).toEqual(kinds);
  });

  it('leave out a direction that is none', () => {
    expect(detailsOfProperties(lookup.of({ direction: 'sideways' }), words).direction).toBeNull();
    expect(detailsOfProperties(lookup.of({ Direction: 'Mutual' }), words).direction).toBe('mutual');
  });
});
