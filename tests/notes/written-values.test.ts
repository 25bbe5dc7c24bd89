import { describe, expect, it } from 'vitest';
import {
  isEmpty,
  itemsOf,
  linksIn,
  nameOfLink,
  plainText,
  textsOf,
} from '../../src/notes/written-values';

describe('the links in a text', () => {
  it.each([
    ['[[Ana Diaz]]', [['Ana Diaz', 'Ana Diaz']]],
    ['[[People/Ana Diaz|Ana]]', [['People/Ana Diaz', 'Ana']]],
    ['[[Ana Diaz#Notes]]', [['Ana Diaz#Notes', 'Ana Diaz']]],
    ['[Ana](People/Ana%20Diaz.md)', [['People/Ana%20Diaz.md', 'Ana']]],
    ['[Ana](<People/Ana Diaz.md>)', [['People/Ana Diaz.md', 'Ana']]],
    [
      '[[Ana Diaz]] and [[Ben Cho]]',
      [
        ['Ana Diaz', 'Ana Diaz'],
        ['Ben Cho', 'Ben Cho'],
      ],
    ],
    ['[site](https://example.com)', []],
    ['[mail](mailto:ana@example.com)', []],
    ['no link', []],
    ['[[]]', []],
    ['[not a link]', []],
  ])('%s', (text, links) => {
    expect(linksIn(text).map(({ target, display }) => [target, display])).toEqual(links);
  });

  it.each([
    ['People/Ana Diaz.md#Notes', 'Ana Diaz'],
    ['Ana Diaz', 'Ana Diaz'],
    ['', ''],
  ])('%s names the note %s', (target, name) => {
    expect(nameOfLink(target)).toBe(name);
  });
});

describe('the text of a value', () => {
  it.each([
    ['[[People/Ana Diaz|Ana]] of [[Papaya Press]]', 'Ana of Papaya Press'],
    ['[Ana](People/Ana.md)', 'Ana'],
    [' plain ', 'plain'],
  ])('%s is %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    ['a text', 'climbing', ['climbing']],
    ['a number', 42, ['42']],
    ['a truth value', true, ['true']],
    ['a link', '[[Climbing]]', ['Climbing']],
    ['a list of these', ['[[Climbing]]', 7, 'chess'], ['Climbing', '7', 'chess']],
    ['a list in a list', [['Climbing']], ['Climbing']],
    ['a list with gaps', [null, '', 'chess', ' '], ['chess']],
    ['null', null, []],
    ['nothing', undefined, []],
    ['an empty text', '', []],
    ['an object', { a: 1 }, []],
  ])('of %s', (_, value, texts) => {
    expect(textsOf(value)).toEqual(texts);
  });

  it('of lists nested beyond reason is empty', () => {
    let nested: unknown = 'deep';
    for (let depth = 0; depth < 100; depth += 1) nested = [nested];
    expect(itemsOf(nested)).toEqual([]);
  });
});

describe('an empty value', () => {
  it.each([[null], [undefined], [''], ['  '], [[]], [[null, '']], [[[]]]])('is %j', (value) => {
    expect(isEmpty(value)).toBe(true);
  });

  it.each([[0], [false], ['no'], [['x']], [{}]])('is not %j', (value) => {
    expect(isEmpty(value)).toBe(false);
  });
});
