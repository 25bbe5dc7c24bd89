import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import project from '../../package.json';
import versions from '../../versions.json';

describe('the manifest', () => {
  it('has the version of the package', () => {
    expect(manifest.version).toBe(project.version);
    expect(JSON.parse(readFileSync('package-lock.json', 'utf8'))).toHaveProperty(
      'version',
      project.version,
    );
  });

  it('has a version of three numbers, as Obsidian compares them', () => {
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('says in versions.json which Obsidian this version needs', () => {
    expect(new Map(Object.entries(versions)).get(manifest.version)).toBe(manifest.minAppVersion);
  });

  it('asks for no older Obsidian than its types are made for', () => {
    const [major, minor] = manifest.minAppVersion.split('.');
    expect(project.devDependencies.obsidian).toContain(`${major}.${minor}.`);
  });

  it('has an id that the directory accepts', () => {
    expect(manifest.id).toBe(project.name);
    expect(manifest.id).toMatch(/^[a-z][a-z-]*[a-z]$/);
    expect(manifest.id).not.toContain('obsidian');
    expect(manifest.id).not.toMatch(/plugin$/);
  });

  it('has a name that the directory accepts', () => {
    expect(manifest.name).not.toMatch(/obsidian|plugin/i);
  });

  it('describes itself in at most 250 characters, as a sentence, without naming Obsidian', () => {
    expect(manifest.description.length).toBeLessThanOrEqual(250);
    expect(manifest.description).toMatch(/^[A-Z].*\.$/);
    expect(manifest.description).not.toMatch(/obsidian|this plugin/i);
  });

  it('runs on phones', () => {
    expect(manifest.isDesktopOnly).toBe(false);
  });
});

describe('what is delivered', () => {
  it('is only bundled: no package is installed with it', () => {
    expect(project).not.toHaveProperty('dependencies');
  });

  it('is free to use', () => {
    expect(project.license).toBe('MIT');
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License/);
  });

  it('tells what changed in each version', () => {
    const headings = readFileSync('CHANGELOG.md', 'utf8').match(/^## .*/gm);
    expect(headings?.[0]).toBe('## [Unreleased]');
  });
});
