import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { isUnrendered, TemplateFolders } from '../../../src/notes/reading/template-notes';

describe('templates lie', () => {
  const folders = new TemplateFolders(['Bits/Forms']);

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
