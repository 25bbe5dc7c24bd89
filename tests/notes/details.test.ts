import { describe, expect, it } from 'vitest';
import { NO_DETAILS } from '../../src/domain/interaction';
import {
  channelNamed,
  detailsOfProperties,
  detailsOfTags,
  meaningOfTag,
} from '../../src/notes/details';
import { PropertyLookup } from '../../src/notes/properties';
import { DEFAULT_VOCABULARY } from '../../src/notes/settings/vocabulary';

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
    ['#introduced', { says: 'introduced' }],
    ['#check-in', { says: 'check-in' }],
    ['#mention', { says: 'mention' }],
    ['#waiting', { says: 'waiting' }],
  ])('%s', (tag, meaning) => {
    expect(meaningOfTag(tag)).toEqual(meaning);
  });

  it.each(['#via', '#via/', '#inbound/now', '#waiting/room', '#friend', '#gavel', '#check-ins'])(
    '%s means nothing',
    (tag) => {
      expect(meaningOfTag(tag)).toBeNull();
    },
  );
});

describe('the details of an item', () => {
  it('are none without tags', () => {
    expect(detailsOfTags([])).toBe(NO_DETAILS);
  });

  it('are those of its tags, the first where one must do', () => {
    const tags = ['#via/call', '#via/video', '#inbound', '#gave', '#gave/gift', '#introduced'];
    expect(detailsOfTags(tags.flatMap((tag) => meaningOfTag(tag) ?? []))).toEqual({
      channel: 'call',
      direction: 'inbound',
      topics: [],
      gave: ['help', 'gift'],
      received: [],
      introduced: true,
    });
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
    expect(channelNamed(written)).toBe(channel);
    expect(detailsOfProperties(lookup.of({ channel: written })).channel).toBe(channel);
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
    expect(detailsOfProperties(lookup.of({ gave: value })).gave).toEqual(kinds);
    expect(detailsOfProperties(lookup.of({ received: value })).received).toEqual(kinds);
  });

  it('leave out a direction that is none', () => {
    expect(detailsOfProperties(lookup.of({ direction: 'sideways' })).direction).toBeNull();
    expect(detailsOfProperties(lookup.of({ Direction: 'Mutual' })).direction).toBe('mutual');
  });
});
