import fc from 'fast-check';

/** Links to contacts, days and others, in every form. */
const LINK = fc.constantFrom(
  ...[
    '[[Ana Diaz]]',
    '[[People/Ana Diaz|Ana]]',
    '[Ana](People/Ana%20Diaz.md)',
    '[Ana](<People/Ana Diaz.md>)',
  ],
  ...[
    '[[Ben Cho]]',
    '[[Ben Cho#Log|Ben]]',
    '![[Ben Cho]]',
    '[[2026-11-22]]',
    '[[2026-10-01|then]]',
    '[[Nobody]]',
  ],
  ...[
    '[[Ana Diaz]], [[Ben Cho]]',
    '[x]: People/Ana%20Diaz.md',
    '[ext](https://a.b/c)',
    '[[]]',
    '[[Ana Diaz',
  ],
);

/** What may stand behind or between links on a line. */
const WORDS = fc.constantFrom(
  ...[
    '',
    'talked',
    '#via/call',
    '#mention',
    '#check-in',
    '#waiting',
    '#gave/advice',
    '#introduced',
    '#topic',
  ],
  ...['`code`', '``a`b``', '%%hidden%%', '%% open', '$x$', '$$y$$'],
  ...['`open', '``', '<!-- c -->', '%% c %%', '*', '#'],
  ...[
    '<b>bold</b>',
    '<span title="',
    '**bold**',
    'a * b',
    '==',
    '\\',
    '^id-1',
    '^',
    '|',
    '  ',
    '\t',
    '[^1]',
  ],
  ...[
    'שלום',
    '👩‍🚀',
    'e\u0301',
    '\u200F',
    '\0',
    '\u0085',
    '\u2028',
    '\uFEFF',
    'a\rb',
    '&nbsp;',
    '😀#via/call',
  ],
  ...[
    '📅 2026-11-20',
    '[due:: 2026-11-20]',
    'due:: 2026-11-20',
    '@{2026-11-20}',
    '🛫 2026-11-25',
    '📅 20261120',
  ],
  ...[
    '✅ 2026-11-01',
    '[completion:: 2026-11-01]',
    '🔁 every week',
    '[start:: 20261201]',
    '⏫',
    '(due:: 2026-11-30)',
  ],
);

const SAID = fc
  .tuple(WORDS, fc.option(LINK, { nil: '', freq: 3 }), WORDS, fc.option(WORDS, { nil: '' }))
  .map((parts) => parts.filter((part) => part !== '').join(' '));

const INDENT = fc.constantFrom('', '', '', '', '  ', '    ', '\t', '   ', '      ', ' \t');
const QUOTES = fc.constantFrom('', '', '', '', '', '', '> ', '>', '> > ', '>> ');
const MARKER = fc.constantFrom(
  '- ',
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '1) ',
  '-\t',
  '-    ',
  '-     ',
  '-',
);
const STATUS = fc.constantFrom(
  '',
  '',
  '[ ] ',
  '[ ] ',
  '[x] ',
  '[/] ',
  '[!] ',
  '[-] ',
  '[X] ',
  '[ ]',
  '[]',
  '[😀] ',
);

const PLACE = fc.oneof({ weight: 7, arbitrary: INDENT }, { weight: 2, arbitrary: QUOTES });

const ITEM = fc.tuple(PLACE, MARKER, STATUS, SAID).map((parts) => parts.join(''));

const HEADING = fc.constantFrom(
  ...[
    '# Log',
    '## Log',
    '### 📓 Log!',
    '## log ##',
    'Log\n===',
    'Log\n---',
    '## Log\n',
    '#Log',
    '    ## Log',
  ],
  ...[
    '## Check-ins',
    '# ✅ check ins',
    '## Check-ins\n',
    'Check-ins\n---',
    '## Follow-ups',
    '### Follow ups:',
  ],
  ...[
    '# Ana',
    '## Next',
    '### Attendees',
    '## Participants',
    '#',
    '## ',
    '###### Six',
    '####### Seven',
    '> ## Log',
  ],
  ...['- ## Log', '- # [[Ana Diaz]]', '1. # Check-ins', '> - ## Log'],
  ...['## [[Ana Diaz]]', '## Log `x`', '## **Log**', '## Notes', '## Ask next time', '## Log ^id'],
);

const BLOCK = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '   ',
    '---',
    '***',
    '===',
    '```',
    '~~~',
    '```js',
    '  ```',
    '- ```',
    '> ```',
    '````',
    '%%',
    '$$',
  ],
  ...[
    '%% a %%',
    '<!--',
    '-->',
    '<!-- a -->',
    '<div>',
    '</div>',
    '<pre>',
    '</pre>',
    '<br>',
    '<script>',
    '<!DOCTYPE x>',
  ],
  ...['| a | [[Ana Diaz]]\n- | -\nx | y', 'a | b\n--|--\n[[Ben Cho]] | #via/call'],
  ...['a | b', '\n| a | b |\n| - | - |\n| [[Ana Diaz\\|Ana]] | x |', '\\| x', '> [!note] Callout'],
  ...[
    '> [!todo]- Folded',
    '[^1]: note',
    '[^1]: [[Ana Diaz]]',
    '^block-id',
    '    code',
    '\tcode',
    '<?php',
    '<![CDATA[',
  ],
  ...[
    '    - [ ] code [[Ana Diaz]]',
    '- [ ] ',
    '3. item',
    '7) [[Ana Diaz]] #via/call',
    '-',
    '1.',
    '> - [ ] [[Ana Diaz]] call',
    '- [ ] [[Ana Diaz]] #check-in #mention',
    '- [x] [[Ana Diaz]] #check-in #mention',
    '- [X] <!-- c --> [[Ana Diaz]] #check-in',
    '```\n- [ ] [[Ana Diaz]]\n```',
  ],
  ...[
    '```rapport\nshow: review\n```',
    '{{title}}',
    '{{date:',
    '<% tp.date %>',
    '[[Ana Diaz]] [[Ben Cho]]\nmore',
  ],
  ...[
    '%%\n- [[Ana Diaz]]\n%%',
    '$$\nx\n$$',
    '<div>\n\n- [[Ana Diaz]]',
    '- a\n\n  b\n\n      c',
    '- a\n\n\n- b',
    'x'.repeat(3000),
  ],
);

/** Any line of a note, and now and then a few. */
export const RANDOM_LINE: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: ITEM },
  { weight: 3, arbitrary: BLOCK },
  { weight: 2, arbitrary: HEADING },
  { weight: 2, arbitrary: fc.tuple(PLACE, SAID).map((parts) => parts.join('')) },
);
