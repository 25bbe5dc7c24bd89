import { describe, expect, it } from 'vitest';
import { printed, toned } from '../../src/headless/page';
import { fitted, isolated, widthOf } from '../../src/headless/text-width';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['Ana Diaz', 8],
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['陳美玲', 6],
    ['ﾊﾛｰ', 3],
    ['김민수', 6],
    ['👩🏽‍💻', 2],
    ['❤️', 2],
    ['🇵🇹', 2],
    ['נועה', 4],
    ['a\u200bb', 2],
  ])('of %j is %d columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it('is never passed when a text is cut, and no character is cut in two', () => {
    expect(fitted('Ana Diaz', 8)).toBe('Ana Diaz');
    expect(fitted('Ana Diaz', 5)).toBe('Ana…');
    expect(fitted('陳美玲', 4)).toBe('陳…');
    expect(fitted('👩🏽‍💻👩🏽‍💻', 3)).toBe('👩🏽‍💻…');
  });
});

describe('a table', () => {
  it('lines up whatever its texts are written in', () => {
    const rows = ['Ana', '陳美玲', '👩🏽‍💻', 'Zoe\u0308'].map((name) => [name, '|']);
    const lines = printed([{ rows }], { width: 80, colours: false }).trimEnd().split('\n');
    expect(lines.map((text) => widthOf(text))).toEqual([11, 11, 11, 11]);
  });

  it('keeps its columns in order beside text from right to left', () => {
    expect(isolated('נועה')).toBe('\u200eנועה\u200e');
    expect(isolated('Ana')).toBe('Ana');
  });

  it('cuts its widest columns first, and leaves out empty ones', () => {
    const rows = [['Ana', '', 'a reason that is much too long for it', toned('quiet', 'close')]];
    expect(printed([{ rows }], { width: 30, colours: false })).toBe(
      '  Ana  a reason that i…  close\n',
    );
  });
});
