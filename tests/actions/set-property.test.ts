import { describe, expect, it } from 'vitest';
import { setProperty, type PropertyToSet } from '../../src/actions/set-property';
import { undo } from '../../src/actions/undo';
import { DEFAULT_VOCABULARY } from '../../src/notes/settings/vocabulary';
import { MemoryVault } from './memory-vault';
import { portsOver } from './ports-over';

const ANA = 'People/Ana Diaz.md';

async function set(text: string, change: Omit<PropertyToSet, 'path'>) {
  const vault = new MemoryVault({ [ANA]: text });
  const outcome = await setProperty({ path: ANA, ...change }, DEFAULT_VOCABULARY, portsOver(vault));
  return { vault, outcome, text: vault.text(ANA) };
}

describe('a property of a contact', () => {
  it.each([
    [
      'is added under the shipped name',
      '---\ntype: person # yes\n---\nHi\n',
      { meaning: 'snoozedUntil', value: '2026-12-01' },
      '---\ntype: person # yes\nsnooze-until: 2026-12-01\n---\nHi\n',
    ],
    [
      'is changed under the name that the note has for it',
      "---\r\nPRM-Snooze-Until: '2026-11-25' # soon\r\n---\r\n",
      { meaning: 'snoozedUntil', value: '2026-12-01' },
      "---\r\nPRM-Snooze-Until: '2026-12-01' # soon\r\n---\r\n",
    ],
    [
      'is true for a pause',
      'Text\n',
      { meaning: 'paused', value: true },
      '---\npaused: true\n---\nText\n',
    ],
    [
      'is taken out where it ends',
      '---\na: 1\npaused: true\nb: 2\n---\n',
      { meaning: 'paused', value: null },
      '---\na: 1\nb: 2\n---\n',
    ],
    [
      'is taken out under all its names, of which each would still say it',
      '---\npaused: true\na: 1\nPRM-Paused: yes\n---\n',
      { meaning: 'paused', value: null },
      '---\na: 1\n---\n',
    ],
    [
      'is taken out under all its names whatever the style',
      '---\n{cadence: 2 weeks, a: 1, frequency: 3 weeks}\n---\n',
      { meaning: 'cadence', value: null },
      '---\na: 1\n---\n',
    ],
    [
      'keeps the line breaks of a note whatever the style',
      '---\r\n{cadence: 2 weeks, a: 1}\r\n---\r\nHi\r\n',
      { meaning: 'cadence', value: '6 weeks' },
      '---\r\ncadence: 6 weeks\r\na: 1\r\n---\r\nHi\r\n',
    ],
    [
      'keeps the line breaks of the properties where the text has others',
      '---\n{cadence: 2 weeks}\n---\nHi\r\n',
      { meaning: 'cadence', value: '6 weeks' },
      '---\ncadence: 6 weeks\n---\nHi\r\n',
    ],
    [
      'is added and taken out in the line breaks of a note',
      '---\r\ntype: person\r\n---\r\nHi\r\n',
      { meaning: 'paused', value: true },
      '---\r\ntype: person\r\npaused: true\r\n---\r\nHi\r\n',
    ],
    [
      'begins a note without properties in its line breaks',
      'Hi\r\n',
      { meaning: 'paused', value: true },
      '---\r\npaused: true\r\n---\r\nHi\r\n',
    ],
    [
      'is a cadence in words',
      '---\nfrequency: 3 weeks\n---\n',
      { meaning: 'cadence', value: '6 weeks' },
      '---\nfrequency: 6 weeks\n---\n',
    ],
  ] as const)('%s', async (_, before, change, after) => {
    const { vault, outcome, text } = await set(before, change);
    expect(text).toBe(after);
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(vault.text(ANA)).toBe(before);
  });

  it('stays where the note says so already', async () => {
    const text = '---\npaused: true\n---\n';
    const { outcome } = await set(text, { meaning: 'paused', value: true });
    expect(outcome).toMatchObject({ kind: 'done', written: [], undo: null });
  });

  it('is not written into frontmatter that can’t be read', async () => {
    const broken = '---\na: [\n---\n';
    const { outcome, text } = await set(broken, { meaning: 'paused', value: true });
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: ANA }] });
    expect(text).toBe(broken);
  });

  it('is not written where the settings name no property for it', async () => {
    const vault = new MemoryVault({ [ANA]: '' });
    const vocabulary = { ...DEFAULT_VOCABULARY, paused: [] };
    const change = { path: ANA, meaning: 'paused', value: true } as const;
    const outcome = await setProperty(change, vocabulary, portsOver(vault));
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: '' }] });
  });
});
