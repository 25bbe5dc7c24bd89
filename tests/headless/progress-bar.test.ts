import { describe, expect, it } from 'vitest';
import { rapport, vaultOf } from './terminal';

const NOTES = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`Note ${String(index)}.md`, '']),
);

describe('the progress bar', () => {
  const drawn = async (millisecondsPerLook: number): Promise<string> => {
    let text = '';
    let now = 0;
    const { output, errors } = await rapport(['review', vaultOf(NOTES)], {
      progress: { width: 40, write: (more) => (text += more) },
      now: () => (now += millisecondsPerLook),
    });
    expect(output).toContain('20 notes');
    expect(errors).toBe('');
    return text;
  };

  it('appears when a vault takes longer than half a second, and is taken away', async () => {
    const text = await drawn(60);
    expect(text).toMatch(/█+░+ \d+ of 20 notes/);
    expect(text.endsWith('\r\u001b[K')).toBe(true);
    for (const line of text.split('\r\u001b[K')) expect(line.length).toBeLessThan(40);
  });

  it('does not appear before', async () => {
    expect(await drawn(1)).toBe('');
  });
});
