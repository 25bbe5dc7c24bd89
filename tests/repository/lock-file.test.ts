import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

const Package = v.object({
  resolved: v.optional(v.string()),
  optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
});
const Lock = v.object({ packages: v.record(v.string(), Package) });

const { packages } = v.parse(Lock, JSON.parse(readFileSync('package-lock.json', 'utf8')));

describe('the lock file', () => {
  it('names no other registry than the public one', () => {
    const elsewhere = Object.values(packages)
      .map(({ resolved }) => resolved)
      .filter((address) => address?.startsWith('https://registry.npmjs.org/') === false);
    expect(elsewhere).toEqual([]);
  });

  it('has the packages of every platform, so that all can install from it', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
