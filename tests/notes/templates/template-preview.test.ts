import { describe, expect, it } from 'vitest';
import { templatePreview } from '../../../src/notes/templates/template-preview';

describe('the first lines of a template', () => {
  it.each([
    [
      'are its headings, prompts and texts',
      '---\na: b\n---\n\n## Notes\n\n%% How are they? %%\n\n- {{cursor}}\n- [ ] Thank them',
      'Notes · How are they? · Thank them',
    ],
    ['leave out what is recalled', '> [!info] Last time\n> - {{last-notes}}\n\n# A', 'A'],
    [
      'are what is recalled where there is no more',
      '> [!info] Last time\n> - {{last-notes}}',
      'Last time · last-notes',
    ],
    ['name placeholders', 'With {{people}} on {{date:YYYY}}', 'With people on date:YYYY'],
    ['leave out commands', '<% tp.file.cursor() %>\r\nHi', 'Hi'],
    ['are none where it has none', '---\na: b\n---\n', ''],
  ])('%s', (_, template, preview) => {
    expect(templatePreview(template)).toBe(preview);
  });

  it('are cut', () => {
    expect(templatePreview('👍'.repeat(200))).toBe(`${'👍'.repeat(160)}…`);
  });
});
