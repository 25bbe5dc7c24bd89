import { describe, expect, it } from 'vitest';
import { ownWordsIn } from '../../../src/notes/briefing/own-words';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';

const said = (text: string): readonly (readonly [string | null, string])[] =>
  ownWordsIn(text, DEFAULT_SETTINGS).map(({ heading, markdown }) => [heading, markdown]);

describe('what a conversation note says in its own words', () => {
  it.each<[string, string, readonly (readonly [string | null, string])[]]>([
    ['nothing where it is empty', '---\ntype: meeting\n---\n', []],
    [
      'its notes and what they said, in this order',
      '## What they said\n\n“Yes”\n\n## 📝 Notes:\n\n- One\n\t- Two\n',
      [
        ['📝 Notes:', '- One\n\t- Two'],
        ['What they said', '“Yes”'],
      ],
    ],
    [
      'with the headings below them, up to the next of the same level',
      '# Notes\n\nOne\n\n## Flat\n\nTwo\n\n# Other\n\nThree\n',
      [['Notes', 'One\n\n## Flat\n\nTwo']],
    ],
    ['nothing where these are left empty', 'Agenda\n\n## Notes\n\n- \n\n%% ask %%\n', []],
    [
      'all of the text where it has neither heading',
      '---\ndate: 2026-01-01\n---\nHe is **well**.\n\n## Attendees\n\n- [[Ana]]\n\n## Plan\n\nMove\n\n## Ask next time\n\n- How?\n',
      [[null, 'He is **well**.\n\n## Plan\n\nMove']],
    ],
    [
      'without comments and code',
      '## Notes\n\nOpen %% secret %% end <!-- hidden -->\n\n```dataviewjs\nevil()\n```\n\nLast\n',
      [['Notes', 'Open              end\n\nLast']],
    ],
    [
      'without a briefing that was inserted',
      'Hello\n\n## Briefing\n\n- **Ana**\n',
      [[null, 'Hello']],
    ],
    ['with line ends of Windows', '## Notes\r\n\r\nOne\r\nTwo\r\n', [['Notes', 'One\nTwo']]],
    ['with a byte order mark', '\uFEFF## Notes\n\nOne\n', [['Notes', 'One']]],
  ])('%s', (_, text, words) => {
    expect(said(text)).toEqual(words);
  });

  it('is cut where it is long, at the end of a word', () => {
    const [words] = said(`## Notes\n\n${'chapter '.repeat(400)}\n`);
    expect(words?.[1]).toMatch(/chapter …$/);
    expect(words?.[1].length).toBeLessThan(1210);
  });
});
