import { expect, test } from 'vitest';
import { wordsIn } from '../../src/domain/word-stem';

const stems = (text: string) => wordsIn(text).map(({ stem }) => stem);

test.each([
  ['engineering', 'a data engineer'],
  ['hiring plans', 'who hires, and by which plan?'],
  ['public services', 'SERVICE to the Public'],
  ['Zürich’s trams', 'tram in zurich'],
])('%s and %s have words in common, whatever their form, case and accents', (one, other) => {
  expect(stems(one).some((stem) => stems(other).includes(stem))).toBe(true);
});

test.each([
  ['a designer who isn’t afraid of a call centre', ['designer', 'afraid', 'call', 'centre']],
  ['Somebody I could ask for help with it', []],
  ['C++, C# and R', ['C++', 'C#']],
  ['VAT; vat, Vat', ['VAT']],
  ['נעים להכיר', ['נעים', 'להכיר']],
  ['  ', []],
])('%s: what says something, each once, as it is written', (text, written) => {
  expect(wordsIn(text).map((word) => word.written)).toEqual(written);
});
