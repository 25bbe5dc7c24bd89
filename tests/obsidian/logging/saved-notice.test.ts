import { describe, expect, it } from 'vitest';
import { savedNotice } from '../../../src/obsidian/logging/saved-notice';
import { TODAY } from '../../domain/builders';

const said = (on: number, channel: string | null = null, isOnlyFollowUp = false): string =>
  savedNotice({ on, channel, followUps: [], isOnlyFollowUp }, ['Ana Diaz', 'Ben Cho'], TODAY)
    .message;

describe('what is said of an entry that was saved', () => {
  it('is that it was logged, be it of today or before', () => {
    expect(said(TODAY)).toBe('Logged an interaction with Ana Diaz and Ben Cho.');
    expect(said(TODAY - 9, 'call')).toBe('Logged an interaction with Ana Diaz and Ben Cho.');
  });

  it.each([
    ['call', 'Planned a call with Ana Diaz and Ben Cho for Fri, 27 Nov.'],
    ['in person', 'Planned a meeting with Ana Diaz and Ben Cho for Fri, 27 Nov.'],
    ['Mastodon', 'Planned an interaction with Ana Diaz and Ben Cho for Fri, 27 Nov.'],
    [null, 'Planned an interaction with Ana Diaz and Ben Cho for Fri, 27 Nov.'],
  ])('is that it is planned where its day is to come: %s', (channel, expected) => {
    expect(said(TODAY + 5, channel)).toBe(expected);
  });

  it('is that a follow-up was added where there is nothing else', () => {
    expect(said(TODAY, null, true)).toBe('Added a follow-up with Ana Diaz and Ben Cho.');
    const step = { text: 'Follow up', dueOn: null };
    const two = { on: TODAY, channel: null, followUps: [step, step], isOnlyFollowUp: true };
    expect(savedNotice(two, ['Ana Diaz'], TODAY).message).toBe('Added 2 follow-ups with Ana Diaz.');
  });

  it('is why it won’t count, where the note isn’t read as it is meant', () => {
    const why = { path: 'Daily/2026-11-22.md', reason: 'it lies in a folder of templates' };
    const entry = { on: TODAY, channel: null, followUps: [], isOnlyFollowUp: false };
    expect(savedNotice(entry, ['Ana Diaz'], TODAY, why)).toEqual({
      did: 'Logged an interaction with Ana Diaz.',
      message:
        'Logged an interaction with Ana Diaz. It won’t count as contact, though: “2026-11-22” is passed over, since it lies in a folder of templates.',
    });
  });
});
