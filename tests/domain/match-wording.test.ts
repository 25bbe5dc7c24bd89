import { expect, test } from 'vitest';
import type { Match } from '../../src/domain/match';
import { matchInWords } from '../../src/domain/match-wording';
import type { Trait } from '../../src/domain/trait';
import { contactNamed } from './contact-named';

const DATA: Trait = { kind: 'can help with', text: 'data engineering' };

test.each<[string, string | null, string, readonly [Trait, ...Trait[]], string]>([
  [
    'Ana Diaz',
    'Ben Cho',
    'A data engineer.',
    [DATA],
    'Ana looks for a data engineer; Ben can help with data engineering',
  ],
  [
    'Ana Diaz',
    'Ben Cho',
    'VAT, contracts',
    [
      { kind: 'role', text: 'Tax lawyer' },
      { kind: 'organisation', text: 'VAT & Sons' },
      { kind: 'interest', text: 'contracts' },
    ],
    'Ana looks for VAT, contracts; Ben works as Tax lawyer, works at VAT & Sons and is interested in contracts',
  ],
  [
    'Alex Kim',
    'Alex Bell',
    'Someone for data',
    [DATA],
    'Alex Kim looks for someone for data; Alex Bell can help with data engineering',
  ],
  [
    'Dr Ana Diaz',
    null,
    'data people',
    [DATA],
    'Ana looks for data people; you can help with data engineering',
  ],
])('%s and %s, about “%s”', (seeker, helper, wish, offers, words) => {
  const match: Match = {
    seeker: contactNamed(seeker),
    helper: helper === null ? null : contactNamed(helper),
    wish,
    offers,
    words: [],
  };
  expect(matchInWords(match)).toBe(words);
});
