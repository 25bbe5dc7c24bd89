import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessMarkdown } from '../../../src/notes/text/harmless-markdown';

describe('Markdown that may be rendered', () => {
  it.each([
    [
      'a picture is a link',
      '![alt](https://tracker.example/x.png)',
      '[alt](https://tracker.example/x.png)',
    ],
    ['an embedded note is a link', 'see ![[Plan#Now]]', 'see [[Plan#Now]]'],
    ['HTML is text', '<img src=x onerror="alert(1)">', '\\<img src=x onerror="alert(1)">'],
    ['a closing tag is text', 'a</div>', 'a\\</div>'],
    ['a comparison stays', 'a < b', 'a < b'],
    ['inline code stays', 'run `npm <x> ![y]`', 'run `npm <x> ![y]`'],
    ['a query of Dataview is text', '`= this.file.name`', '\\= this.file.name'],
    ['a script of Dataview is text', '`$= dv.current()`', '\\$\\= dv.current()'],
    ['emphasis, links and tasks stay', '- [ ] **See** [[Ana|her]]', '- [ ] **See** [[Ana|her]]'],
  ])('%s', (_, written, shown) => {
    expect(harmlessMarkdown(written)).toBe(shown);
  });

  it('embeds nothing and opens no tag, whatever is written', () => {
    const pieces = fc.constantFrom('!', '[', ']', '(', ')', '<', 'a', '/', '\n', '=', ' ');
    fc.assert(
      fc.property(fc.array(pieces), (written) => {
        const shown = harmlessMarkdown(written.join(''));
        expect(shown).not.toMatch(/!\[/);
        expect(shown).not.toMatch(/(?<!\\)<[A-Za-z/!?]/);
      }),
    );
  });
});
