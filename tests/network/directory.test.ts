import { describe, expect, it } from 'vitest';
import { Network } from '../../src/network/network';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { NO_FACTS } from '../../src/notes/facts';

function vaultOf(...paths: readonly string[]): Network {
  const network = new Network(DEFAULT_RULES);
  for (const path of paths) network.apply(path, NO_FACTS);
  return network;
}

describe('a link resolves as Obsidian resolves it', () => {
  const vault = vaultOf(
    'Ana Diaz.md',
    'People/Ana Diaz.md',
    'People/Ben.md',
    'Work/Ben.md',
    'Work/Team/Deep/Ben.md',
    'People/Zoë.md',
    'Notes/100% sure.md',
    'Notes/Home.md',
  );

  it.each([
    ['a name', 'Home', 'Notes/Home.md'],
    ['without regard to case', 'hOmE', 'Notes/Home.md'],
    ['with an anchor', 'Home#Intro', 'Notes/Home.md'],
    ['with a block', 'Home#^a1b2', 'Notes/Home.md'],
    ['with the extension', 'Home.md', 'Notes/Home.md'],
    ['an encoded Markdown link', 'People/Ana%20Diaz.md', 'People/Ana Diaz.md'],
    ['an exact path before a nearer note', 'Ana Diaz', 'Ana Diaz.md'],
    ['a path from the root', '/People/Ana Diaz', 'People/Ana Diaz.md'],
    ['the end of a path', 'Deep/Ben', 'Work/Team/Deep/Ben.md'],
    ['composed and decomposed letters', 'Zoe\u0308', 'People/Zoë.md'],
    ['a plain percent sign', '100% sure', 'Notes/100% sure.md'],
    ['no such note', 'Nobody', null],
    ['a path that no note ends in', 'eam/Deep/Ben', null],
    ['only an anchor', '#Intro', null],
    ['nothing', '', null],
    ['a path out of the vault', '../../Ben', null],
  ])('%s', (_, link, path) => {
    expect(vault.resolve(link, 'Daily/2026-11-22.md')).toBe(path);
  });

  it.each([
    ['the shortest path from elsewhere', 'Daily/x.md', 'Work/Ben.md'],
    ['below the linking note’s folder first', 'People/x.md', 'People/Ben.md'],
    ['however deep that is', 'Work/Team/x.md', 'Work/Team/Deep/Ben.md'],
  ])('among notes of one name, %s', (_, from, path) => {
    expect(vault.resolve('Ben', from)).toBe(path);
  });

  it('relative to the linking note where the link says so', () => {
    expect(vault.resolve('./Deep/Ben', 'Work/Team/x.md')).toBe('Work/Team/Deep/Ben.md');
    expect(vault.resolve('../Ben', 'Work/Team/x.md')).toBe('Work/Ben.md');
  });

  it('anew when notes come and go', () => {
    const network = vaultOf('A/Ann.md');
    network.apply('Ann.md', NO_FACTS);
    expect(network.resolve('Ann', 'A/x.md')).toBe('Ann.md');
    network.apply('Ann.md', null);
    expect(network.resolve('Ann', 'A/x.md')).toBe('A/Ann.md');
    network.apply('A/Ann.md', null);
    expect(network.resolve('Ann', 'A/x.md')).toBeNull();
  });
});
