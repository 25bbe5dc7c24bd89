import { describe, expect, it } from 'vitest';
import { undo } from '../../src/actions/undo';
import { writeSample } from '../../src/actions/write-sample';
import { MemoryVault } from './memory-vault';

const SAMPLE = [
  { path: 'People/Sam.md', text: 'Sam\n' },
  { path: 'Talks/Sam.md', text: 'Talk\n' },
];

describe('writing a sample', () => {
  it('makes its notes with their folders, as one step to undo', async () => {
    const vault = new MemoryVault({ 'Home.md': 'Hi' });
    const outcome = await writeSample(SAMPLE, { vault });
    expect(vault.text('People/Sam.md')).toBe('Sam\n');
    expect(vault.text('Talks/Sam.md')).toBe('Talk\n');
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    expect((await undo(outcome.undo, vault)).kind).toBe('undone');
    expect([...vault.notes.keys()]).toEqual(['Home.md']);
  });

  it('leaves alone what is there already', async () => {
    const vault = new MemoryVault({ 'People/Sam.md': 'My own Sam' });
    expect(await writeSample(SAMPLE, { vault })).toMatchObject({ written: ['Talks/Sam.md'] });
    expect(vault.text('People/Sam.md')).toBe('My own Sam');
    expect(await writeSample(SAMPLE, { vault })).toMatchObject({ written: [], undo: null });
  });

  it('says what could not be written', async () => {
    const vault = new MemoryVault();
    vault.broken.set('Talks/Sam.md', 'The disk is full.');
    expect(await writeSample(SAMPLE, { vault })).toMatchObject({
      kind: 'done',
      written: ['People/Sam.md'],
      failures: [{ path: 'Talks/Sam.md', reason: 'The disk is full.' }],
    });
    const [, second] = SAMPLE;
    expect(await writeSample(second === undefined ? [] : [second], { vault })).toMatchObject({
      kind: 'failed',
    });
  });
});
