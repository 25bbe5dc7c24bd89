import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Names that say nothing about what a file holds. */
const VAGUE = /^(utils?|helpers?|types?|common|misc|shared|.*manager|.*service)$/;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);

describe('source files', () => {
  const names = sources.map((path) => basename(path).replace(/\.tsx?$/, ''));

  it('are named in kebab-case', () => {
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('are named for what they hold', () => {
    expect(names.filter((name) => VAGUE.test(name))).toEqual([]);
  });
});
