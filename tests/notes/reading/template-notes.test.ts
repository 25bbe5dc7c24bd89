import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { isUnrendered, TemplateFolders } from '../../../src/notes/reading/template-notes';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';

describe('templates lie', () => {
  const folders = new TemplateFolders({ ...DEFAULT_CONVENTIONS, templateFolders: ['Bits/Forms'] });

  it.each([
    'Templates',
    'template',
    'A/Templates/B',
    '+Templates',
    '_templates',
    '99 Templates',
    '99Templates',
    '📄 Templates',
    'Note templates',
    'MyTemplates',
    'Bits/Forms',
    'bits/forms/People',
  ])('in %s', (folder) => {
    expect(folders.has(folder)).toBe(true);
  });

  it.each(['', 'People', 'Contemplates', 'Template ideas', 'Templated', 'Bits', 'Bits/Formsets'])(
    'not in %j',
    (folder) => {
      expect(folders.has(folder)).toBe(false);
    },
  );
});

it('templates lie in folders with the user’s own names for them', () => {
  const own = { templateFolders: [], templateFolderNames: ['vorlagen', 'a.b'] };
  const folders = new TemplateFolders(own);
  const found = ['+Vorlagen', 'MeineVorlagen', 'x/a.b', 'a-b', 'Bevorlagen', 'Templates'];
  expect(found.filter((folder) => folders.has(folder))).toEqual(found.slice(0, 3));
  const none = new TemplateFolders({ ...own, templateFolderNames: [] });
  expect(none.has('Templates')).toBe(false);
});

describe('properties are a template’s', () => {
  const frontmatterOf = (properties: string) =>
    metadataOf(`---\n${properties}\n---\n`).metadata.frontmatter ?? {};

  it.each([
    'created: "{{date}}"',
    'created: {{date}}',
    'created: {{date:YYYY-MM-DD}}',
    'title: About {{title}} here',
    'tags: [a, "{{tag}}"]',
    'a: { b: "{{c}}" }',
    'created: <% tp.file.creation_date() %>',
    'created: "<%* tp.x %>"',
  ])('with %s', (properties) => {
    expect(isUnrendered(frontmatterOf(properties))).toBe(true);
  });

  it.each(['title: "{ braces }"', 'a: { b: c }', 'a: "{{ open"', 'a: 5 < 6 %', 'a:', 'a: []'])(
    'not with %s',
    (properties) => {
      expect(isUnrendered(frontmatterOf(properties))).toBe(false);
    },
  );
});
