import { describe, expect, it } from 'vitest';
import { messageValues, otherValues, situationOf } from '../../src/network/message-values';
import { reviewOf } from '../../src/network/review';
import { networkOf } from './vault';

const TODAY = 20_779; // 22 November 2026
const ANA = 'People/Ana Diaz.md';

const NOTES = {
  [ANA]: `---
type: person
cadence: 1 month
company: "[[Papaya Press]]"
company-since: 2021-11-25
role: Editor
interests: [typography, swimming, tea]
met-at: Book fair
---
`,
  'Meetings/2026-10-14 Ana.md':
    '---\ntype: meeting\npeople: ["[[Ana Diaz]]"]\ntopics: [the proposal]\nreceived: advice\n---\n',
  'Daily/2026-11-20.md': '## Log\n\n- [[Ana Diaz]] #received/information A tip\n',
  'Daily/2026-11-25.md': '## Log\n\n- [[Ana Diaz]] #received/referral\n',
};

const withAna = (properties: string) =>
  networkOf({ [ANA]: `---\ntype: person\ncadence: 1 month\n${properties}---\n` });

describe('what a message can take up', () => {
  const network = networkOf(NOTES);

  it('is what notes say of the contact, up to today', () => {
    expect(messageValues(network, ANA, TODAY)).toEqual({
      name: 'Ana Diaz',
      'first-name': 'Ana',
      company: 'Papaya Press',
      role: 'Editor',
      interests: 'typography and swimming',
      'met-at': 'Book fair',
      'last-topic': 'the proposal',
      'last-ago': '2 days ago',
      'last-help': 'information',
      milestone: '5 years at Papaya Press',
    });
  });

  it('is nothing of whom nobody knows', () => {
    expect(messageValues(network, 'People/Nobody.md', TODAY)).toEqual({});
    expect(situationOf(network, reviewOf(network, TODAY), 'People/Nobody.md')).toBeNull();
  });

  it('is the same about somebody else, under other names', () => {
    const contact = network.contact(ANA);
    expect(contact === undefined ? null : otherValues(contact)).toEqual({
      'other-name': 'Ana Diaz',
      'other-first-name': 'Ana',
      'other-company': 'Papaya Press',
      'other-role': 'Editor',
      'other-interests': 'typography and swimming',
    });
  });

  it.each([
    ['a week before it', 'birthday: 1988-11-29\n', 'your birthday'],
    ['a week after it', 'birthday: 11-15\n', 'your birthday'],
    ['not eight days after it', 'birthday: 11-14\n', undefined],
    ['not for the day you met', 'met: 2020-11-22\n', undefined],
    [
      'of the nearest',
      'birthday: 11-16\ncompany-since: 2020-11-23\ncompany: Acme\n',
      '6 years at Acme',
    ],
  ])('congratulates %s', (_, properties, milestone) => {
    expect(messageValues(withAna(properties), ANA, TODAY).milestone).toBe(milestone);
  });

  it('tells what decides on the opener', () => {
    expect(situationOf(network, reviewOf(network, TODAY), ANA)).toEqual({
      owesThanks: true,
      hasOccasion: true,
      warmth: 'warm',
    });
  });
});
