import { stringify } from 'yaml';
import type { Ports } from '../../src/actions/ports';
import { parseYaml } from '../../src/headless/markdown/yaml';
import type { MemoryVault } from './memory-vault';

/** 22 November 2026, the day on which these tests take place. */
export const TODAY = 20_779;

/** The ports of actions over a vault in memory: links by bare names, on 22 November 2026 at 09:05. */
export function portsOver(vault: MemoryVault, changes: Partial<Ports> = {}): Ports {
  return {
    vault,
    links: {
      linkTo: (path) => `[[${path.replace(/^.*\//, '').replace(/\.md$/, '')}]]`,
      linkToName: (name) => `[[${name}]]`,
    },
    clock: { today: () => TODAY, minutes: () => 9 * 60 + 5 },
    parseYaml,
    stringifyYaml: (value) => stringify(value),
    ...changes,
  };
}
