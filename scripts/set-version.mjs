/**
 * `npm run set-version -- 0.2.0`: writes a new version wherever one is written, and closes the
 * changelog's *Unreleased* section under it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './node-program.mjs';

const version = process.argv[2] ?? '';
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('Usage: npm run set-version -- MAJOR.MINOR.PATCH');
  process.exit(2);
}

const manifest = editJson('manifest.json', (json) => ({ ...json, version }));
editJson('versions.json', (json) => ({ ...json, [version]: manifest.minAppVersion }));
editJson('package.json', (json) => ({ ...json, version }));
editJson('package-lock.json', (json) => ({
  ...json,
  version,
  packages: { ...json.packages, '': { ...json.packages[''], version } },
}));

const changelog = join(ROOT, 'CHANGELOG.md');
const day = new Date().toISOString().slice(0, 10);
const released = `## [Unreleased]\n\n## [${version}] - ${day}`;
writeFileSync(changelog, readFileSync(changelog, 'utf8').replace('## [Unreleased]', released));

console.log(`This is now ${version}. Commit it, tag the commit ${version}, and push both.`);

function editJson(name, change) {
  const path = join(ROOT, name);
  const json = change(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
  return json;
}
