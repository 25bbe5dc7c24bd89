import { describe, expect, it } from 'vitest';
import { bundledTemplates } from '../../../src/notes/templates/bundled';
import { templatePreview } from '../../../src/notes/templates/template-preview';
import { DEFAULT_WRITING } from '../../../src/notes/settings/writing';

const said = (template: string): readonly string[] =>
  templatePreview(template).map(({ heading, text }) => [heading, text].filter(Boolean).join(': '));

describe('the first lines of a template', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'are its headings, each with the prompts and texts below it',
      '---\na: b\n---\n\n## Notes\n\n%% How are they? %%\n\n- {{cursor}}\n- [ ] Thank them\n\n## Ask\n\nWhat?',
      ['Notes: How are they? · Thank them', 'Ask: What?'],
    ],
    ['begin before the first heading', 'Hi\n\n# A\n\nB', ['Hi', 'A: B']],
    ['leave out headings without a text', '# A\n\n# B\n\nC\n\n# D', ['B: C']],
    ['are headings where there is no text', '# A\n\n# B', ['A', 'B']],
    ['are two at most', '# A\n# B\n# C', ['A', 'B']],
    ['leave out what is recalled', '> [!info] Last time\n> - {{last-notes}}\n\n# A', ['A']],
    [
      'are what is recalled where there is no more',
      '> [!info] Last time\n> - {{last-notes}}',
      ['Last time · last-notes'],
    ],
    ['name placeholders', 'With {{people}} on {{date:YYYY}}', ['With people on date:YYYY']],
    ['leave out commands', '<% tp.file.cursor() %>\r\nHi', ['Hi']],
    ['are none where it has none', '---\na: b\n---\n', []],
  ])('%s', (_, template, preview) => {
    expect(said(template)).toEqual(preview);
  });

  it.each([
    ['between two words', 'word '.repeat(30), `${'word '.repeat(20).trim()}…`],
    [
      'without the comma before the cut',
      `${'a'.repeat(80)}, ${'b'.repeat(40)}`,
      `${'a'.repeat(80)}…`,
    ],
    ['in a word that is longer than all', '👍'.repeat(200), `${'👍'.repeat(100)}…`],
  ])('are cut %s', (_, template, preview) => {
    expect(said(template)).toEqual([preview]);
  });

  it.each(bundledTemplates(DEFAULT_WRITING))('tell $name from the others', ({ text }) => {
    expect(templatePreview(text).length).toBeGreaterThan(0);
  });
});
