import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { metadataLines } from './metadata-lines';

const FOLDER = new URL('../../fixtures/markdown/', import.meta.url);
const NOTES = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));

const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

describe.each(NOTES)('the metadata of %s', (file) => {
  const text = read(file);
  const expected = read(file.replace(/\.md$/, '.expected.txt')).trimEnd().split('\n');

  it('is what the rules of CommonMark and Obsidian’s recordings make of it', () => {
    expect(metadataLines(metadataOf(text).metadata)).toEqual(expected);
  });

  it('does not depend on the kind of line break', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(metadataLines(metadataOf(windows).metadata)).toEqual(expected);
  });

  it('does not depend on a last line break', () => {
    expect(metadataLines(metadataOf(text.replace(/\n+$/, '')).metadata)).toEqual(expected);
  });

  it('does not depend on a byte order mark', () => {
    expect(metadataLines(metadataOf(`\uFEFF${text}`).metadata)).toEqual(expected);
  });
});
