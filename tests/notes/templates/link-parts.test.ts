import { expect, it } from 'vitest';
import { withLinkParts } from '../../../src/notes/templates/link-parts';

it.each([
  ['[[Ana]]', '', '', '[[Ana]]'],
  ['[[Ana]]', '#Log', '', '[[Ana#Log]]'],
  ['[[People/Ana|Ana]]', '#Log', '', '[[People/Ana#Log|Ana]]'],
  ['[[People/Ana|Ana]]', '', 'her', '[[People/Ana|her]]'],
  ['[Ana](People/Ana%20Diaz.md)', '#My log', 'her', '[her](People/Ana%20Diaz.md#My%20log)'],
  ['[Ana](<People/Ana Diaz.md>)', '#My log', '', '[Ana](<People/Ana Diaz.md#My log>)'],
  ['[A \\] b](Ana.md)', '#Log', '', '[A \\] b](Ana.md#Log)'],
  ['no link', '#Log', 'her', 'no link'],
])('%s with the heading “%s” and the words “%s” is %s', (link, heading, words, expected) => {
  expect(withLinkParts(link, heading, words)).toBe(expected);
});
