import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';

/** Recordings that are knowingly not met, each with its reason; an entry that no longer is one fails. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const DATA = process.env['RAPPORT_DATA'] ?? '';
const FOLDER = join(DATA, 'recorded-metadata');
const present = DATA !== '' && existsSync(FOLDER);
const files = present ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];

interface Recording {
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata & { readonly v?: number };
}

function isRecording(value: unknown): value is Recording {
  return typeof value === 'object' && value !== null && 'cachedMetadata' in value;
}

/** The note and what Obsidian answered for it; `v` is the version of its cache. */
function recordingIn(file: string): { readonly text: string; readonly expected: CachedMetadata } {
  const recording: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  if (!isRecording(recording)) throw new Error(`${file} is no recording`);
  const { v: _version, ...expected } = recording.cachedMetadata;
  return { text: recording.fileContents, expected };
}

describe.skipIf(!present)('metadata as a real Obsidian recorded it', () => {
  it('is there for 89 notes', () => {
    expect(files).toHaveLength(89);
  });

  it.each(files.filter((file) => !(file in EXCEPTIONS)))('of %s is met in full', (file) => {
    const { text, expected } = recordingIn(file);
    expect(metadataOf(text)).toEqual({ metadata: expected, problem: null });
  });

  it('has no exception that is none', () => {
    const met = Object.keys(EXCEPTIONS).filter((file) => {
      const { text, expected } = recordingIn(file);
      return isDeepStrictEqual(metadataOf(text).metadata, expected);
    });
    expect(met).toEqual([]);
    expect(Object.keys(EXCEPTIONS).length).toBeLessThanOrEqual(3);
  });
});

if (!present) console.warn('RAPPORT_DATA is not set: the 89 recorded notes were not compared.');
