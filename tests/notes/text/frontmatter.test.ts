import { runInNewContext } from 'node:vm';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter, type YamlEngine } from '../../../src/notes/text/frontmatter';
import { grayMatterEngine } from '../../../src/notes/text/gray-matter-engine';

const plainYaml = (yaml: string): unknown => parse(yaml);
const unread = { data: null, block: null, bodyOffset: 0, error: null };

const ENGINES: readonly (readonly [string, YamlEngine])[] = [
  ['read by a YAML parser', plainYaml],
  ['read through gray-matter', grayMatterEngine(plainYaml)],
];

describe.each(ENGINES)('frontmatter %s', (_, parseYaml) => {
  const read = (text: string) => readFrontmatter(text, parseYaml);

  it('gives the properties, the block and where the text begins', () => {
    expect(read('---\nname: Ana\n---\nText')).toEqual({
      data: { name: 'Ana' },
      block: { start: 0, end: 17 },
      bodyOffset: 18,
      error: null,
    });
  });

  it.each([
    ['no fence', 'name: Ana\n---\n'],
    ['nothing', ''],
    ['a fence only', '---'],
    ['an unclosed fence', '---\nname: Ana\n'],
    ['an indented closing fence', '---\nname: Ana\n ---\n'],
    ['a closing fence with more behind it', '---\nname: Ana\n---x\n'],
    ['a longer closing fence', '---\nname: Ana\n----\n'],
    ['a longer opening fence', '----\nname: Ana\n---\n'],
    ['text behind the opening fence', '--- a title\nname: Ana\n---\n'],
    ['a blank line before the fence', '\n---\nname: Ana\n---\n'],
  ])('does not exist with %s', (_, text) => {
    expect(read(text)).toEqual(unread);
  });

  it('goes on over lines that only begin with the fence', () => {
    const text = '---\ntext: |\n  a\n---x: 1\n-----: 2\n---\nText';
    expect(read(text).data).toEqual({ text: 'a\n', '---x': 1, '-----': 2 });
    expect(text.slice(read(text).bodyOffset)).toBe('Text');
  });

  it('may end with the file', () => {
    expect(read('---\nname: Ana\n---')).toMatchObject({ data: { name: 'Ana' }, bodyOffset: 17 });
  });

  it('reads CRLF without leaving a carriage return in a value', () => {
    const text = '---\r\nname: Ana\r\nabout: |\r\n  one\r\n  two\r\nlast: x\r\n---\r\nText';
    expect(read(text).data).toEqual({ name: 'Ana', about: 'one\ntwo\n', last: 'x' });
    expect(text.slice(read(text).bodyOffset)).toBe('Text');
  });

  it('counts a byte order mark as a character before the block', () => {
    expect(read('\uFEFF---\nname: Ana\n---\nText')).toMatchObject({
      data: { name: 'Ana' },
      block: { start: 1, end: 18 },
      bodyOffset: 19,
    });
    expect(read('\uFEFFText')).toEqual({ ...unread, bodyOffset: 1 });
  });

  it.each(['---\n---\n', '---\n\n---\n', '---\n# only a comment\n---\n', '---\n{}\n---\n'])(
    'may be empty: %j',
    (text) => {
      expect(read(text)).toMatchObject({ data: null, block: { start: 0 }, error: null });
    },
  );

  it('never evaluates a language that the fence names', () => {
    const languages = ['js', 'javascript', 'coffee', 'json', 'toml', 'yaml', 'constructor', ' JS '];
    for (const language of languages) {
      const text = `---${language}\n{ "name": (globalThis.touched = true) }\n---\n`;
      expect(read(text)).toMatchObject({ data: null, block: null });
      expect(read(text).error).toContain(`“${language.trim()}”`);
    }
    expect(globalThis).not.toHaveProperty('touched');
  });

  it('says why YAML can’t be read, in one sentence', () => {
    expect(read('---\na: 1\na: 2\n---\n').error).toMatch(
      /^The frontmatter can't be read: Map keys must be unique.*\.$/,
    );
    expect(read('---\na: [\n---\nText')).toMatchObject({ data: null, bodyOffset: 13 });
    expect(read('---\n- a\n- b\n---\n').error).toContain('properties with values');
    expect(read('---\n42\n---\n').error).toContain('properties with values');
  });

  it('says so when the engine throws something that is no error', () => {
    const fail = (): unknown => runInNewContext('throw "odd"');
    expect(readFrontmatter('---\na: 1\n---\n', fail).error).toContain('odd');
  });

  it('refuses values that contain themselves, or are nested too deep', () => {
    expect(read('---\na: &a [*a]\n---\n').error).toContain('contains itself');
    expect(read(`---\na: ${'['.repeat(200)}${']'.repeat(200)}\n---\n`).error).toContain('too deep');
  });

  it('refuses what would take long to read', () => {
    expect(read(`---\na: ${'x'.repeat(60_000)}\n---\n`).error).toContain('longer than');
    expect(read(`---\na: 1${'\n'.repeat(40_000)}---\n`).error).toContain('blank');
  });

  it('keeps properties with the names of an object’s own parts harmless', () => {
    const { data } = read('---\n__proto__: { admin: true }\nconstructor: 1\nengines: 2\n---\n');
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor', 'engines']);
    expect({}).not.toHaveProperty('admin');
  });

  it('shares nothing between calls', () => {
    const text = '---\nlist: [a]\n---\n';
    expect(read(text).data).not.toBe(read(text).data);
    const cache: unknown = Reflect.get(matter, 'cache');
    expect(cache).toEqual({});
  });

  it('hands the engine the text behind the first fence’s dashes, so that lines count as in the note', () => {
    const seen: string[] = [];
    readFrontmatter('---\na: 1\n\n---\nb', (yaml) => seen.push(yaml));
    expect(seen).toEqual(['\na: 1\n']);
    expect(read('---\nfine: 1\nwrong: [\n---\n').error).toContain('line 3');
  });
});
