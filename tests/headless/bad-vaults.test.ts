import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rapport, TODAY, UNDATED, vaultOf } from './terminal';
import { reviewOfVault } from './review-shape';

const ANA = '---\ntype: person\ncircle: close\ncreated: 2026-01-01\n---\n';
const SOUND = { 'People/Ana Diaz.md': ANA };

interface Listed {
  readonly path: string;
  readonly message: string;
}

/** The problems of a vault, whose sound contact must be there in any case. */
async function problemsOf(vault: string): Promise<readonly Listed[]> {
  const review = await reviewOfVault([vault]);
  expect(review.checkIns.map(({ path }) => path)).toContain('People/Ana Diaz.md');
  return review.problems.map(({ path, message }) => ({ path, message }));
}

const NOT_TEXT = 'This file is not text, or not in UTF-8, so it is not read.';

describe('a vault with bad notes is reviewed to the end', () => {
  it('with a note of 60 MB', async () => {
    const vault = vaultOf({ ...SOUND, 'Export.md': '' });
    truncateSync(join(vault, 'Export.md'), 60_000_000);
    expect(await problemsOf(vault)).toEqual([
      { path: 'Export.md', message: 'This note is too large: 60 MB, where up to 8 MB are read.' },
    ]);
  });

  it('with files that are no text', async () => {
    const vault = vaultOf(SOUND);
    writeFileSync(join(vault, 'Image.md'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    writeFileSync(join(vault, 'Wide.md'), Buffer.from('\ufeff# Note\n', 'utf16le'));
    expect(await problemsOf(vault)).toEqual([
      { path: 'Image.md', message: NOT_TEXT },
      { path: 'Wide.md', message: NOT_TEXT },
    ]);
  });

  it('with characters in another encoding, which leave the rest of the note readable', async () => {
    const vault = vaultOf(SOUND);
    const note = '---\ntype: person\ncircle: close\ncreated: 2026-01-01\ncity: Z\u00fcrich\n---\n';
    writeFileSync(join(vault, 'Ben.md'), Buffer.from(note, 'latin1'));
    const review = await reviewOfVault([vault]);
    expect(review.checkIns.map(({ name }) => name)).toEqual(['Ana Diaz', 'Ben']);
    expect(review.problems).toEqual([
      expect.objectContaining({
        path: 'Ben.md',
        message: 'Some characters of this note are not UTF-8.',
      }),
    ]);
  });

  it('with files and folders that may not be read', async () => {
    const vault = vaultOf({ ...SOUND, 'Locked.md': '# Locked\n', 'Private/Note.md': '# Note\n' });
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const disk = {
      ...UNDATED,
      bytes: async (path: string) => {
        if (path.endsWith('Locked.md')) throw denied;
        return UNDATED.bytes(path);
      },
      entries: async (path: string) => {
        if (path.endsWith('Private')) throw denied;
        return UNDATED.entries(path);
      },
    };
    const { status, output } = await rapport(['problems', vault, '--json'], { disk });
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual({
      problems: [
        {
          path: 'Locked.md',
          property: '',
          value: '',
          message: 'This note can’t be read: permission denied.',
        },
        {
          path: 'Private',
          property: '',
          value: '',
          message: 'This folder can’t be read: permission denied.',
        },
      ],
    });
  });

  it('with frontmatter that isn’t YAML, or isn’t made of properties', async () => {
    const vault = vaultOf({
      ...SOUND,
      'Broken.md': '---\ntype: [person\n---\n',
      'List.md': '---\n- type\n- person\n---\n',
      'Number.md': '---\n42\n---\n',
      'Twice.md': '---\ntype: person\ntype: note\n---\n',
    });
    const problems = await problemsOf(vault);
    expect(problems.map(({ path }) => path)).toEqual([
      'Broken.md',
      'List.md',
      'Number.md',
      'Twice.md',
    ]);
    for (const { message } of problems) expect(message).toMatch(/^The frontmatter can't be read: /);
  });

  it('with an alias bomb', async () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const above = level === 0 ? '"x"' : `*a${String(level - 1)}`;
      return `a${String(level)}: &a${String(level)} [${Array(9).fill(above).join(', ')}]`;
    });
    const vault = vaultOf({ ...SOUND, 'Bomb.md': `---\n${levels.join('\n')}\n---\n` });
    expect((await problemsOf(vault)).map(({ path }) => path)).toEqual(['Bomb.md']);
  });

  it('with frontmatter in a programming language, which isn’t run', async () => {
    const marker = `ran${TODAY}`;
    const code = `---js\n{ type: (globalThis[${JSON.stringify(marker)}] = 'person') }\n---\n`;
    const vault = vaultOf({
      ...SOUND,
      'Code.md': code,
      'More.md': code.replace('js', 'javascript'),
    });
    expect((await problemsOf(vault)).map(({ path }) => path)).toEqual(['Code.md', 'More.md']);
    expect(marker in globalThis).toBe(false);
  });

  it('with names that objects have by themselves', async () => {
    const hostile = `---
type: person
__proto__: { polluted: true }
constructor: { prototype: { polluted: true } }
circle: __proto__
aliases: [constructor, toString]
---
- [[__proto__]] #via/constructor
`;
    const vault = vaultOf({
      ...SOUND,
      '__proto__.md': hostile,
      'constructor.md': hostile,
      '2026-11-01.md': '- [x] Call [[__proto__]] and [[constructor]] #gave/__proto__\n',
      '.obsidian/plugins/rapport/data.json': '{"__proto__":{"dailyBudget":1},"constructor":3}',
      '.obsidian/daily-notes.json': '{"__proto__":{"folder":"x"}}',
    });
    const review = await reviewOfVault([vault, '--all']);
    expect(review.counts.contacts).toBe(3);
    expect(review.checkIns.find(({ path }) => path === 'constructor.md')?.interactions).toBe(1);
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
    expect((await rapport(['why', vault, '__proto__.md'])).status).toBe(0);
  });

  it('with settings that can’t be read', async () => {
    const vault = vaultOf({
      ...SOUND,
      '.obsidian/plugins/rapport/data.json': '{"dailyBudget": ',
      '.obsidian/daily-notes.json': '"Daily"',
      '.obsidian/templates.json/odd.txt': 'a folder where a file should be',
    });
    expect((await problemsOf(vault)).map(({ path }) => path)).toEqual([
      '.obsidian/daily-notes.json',
      '.obsidian/plugins/rapport/data.json',
      '.obsidian/templates.json',
    ]);
  });
});

describe('symbolic links', () => {
  const link = (vault: string, path: string, target: string): void => {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    symlinkSync(target, join(vault, path));
  };

  it('that go in circles or nowhere are named', async () => {
    const vault = vaultOf(SOUND);
    link(vault, 'People/Up', '..');
    link(vault, 'Round.md', 'Round.md');
    link(vault, 'Gone.md', 'Nobody.md');
    expect(await problemsOf(vault)).toEqual([
      { path: 'Gone.md', message: 'This symbolic link leads nowhere: it is not there.' },
      { path: 'People/Up', message: 'This symbolic link leads back to a folder that it lies in.' },
      { path: 'Round.md', message: 'This symbolic link leads back to itself.' },
    ]);
  });

  it('that lead out of the vault are named, and not followed', async () => {
    const outside = vaultOf({ 'Secret.md': '---\ntype: person\n---\n' });
    const vault = vaultOf(SOUND);
    link(vault, 'Elsewhere', outside);
    link(vault, 'Secret.md', join(outside, 'Secret.md'));
    const message = 'This symbolic link leads out of the vault, so it is not followed.';
    expect(await problemsOf(vault)).toEqual([
      { path: 'Elsewhere', message },
      { path: 'Secret.md', message },
    ]);
  });

  it('within the vault need no following', async () => {
    const vault = vaultOf({ ...SOUND, 'Notes/One.md': '# One\n' });
    link(vault, 'Shortcut', 'Notes');
    link(vault, 'Ana.md', 'People/Ana Diaz.md');
    const review = await reviewOfVault([vault]);
    expect(review.counts).toMatchObject({ notes: 2, contacts: 1 });
    expect(review.problems).toEqual([]);
  });

  it('may lead to the vault itself', async () => {
    const vault = vaultOf(SOUND);
    const place = vaultOf({});
    link(place, 'vault', vault);
    expect((await reviewOfVault([join(place, 'vault')])).counts.contacts).toBe(1);
  });
});
