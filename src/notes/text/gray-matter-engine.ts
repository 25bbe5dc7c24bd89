import matter from 'gray-matter';
import type { YamlEngine } from './frontmatter';

const FENCE = '---';

/**
 * Reads YAML through gray-matter, with every engine of its own denied, since some of them run what they read.
 * gray-matter takes any line that only begins with the fence for the closing one, so it is given a fence longer than any
 * run of dashes in the block; and options, without which it shares its results.
 */
export function grayMatterEngine(parseYaml: YamlEngine): YamlEngine {
  return (yaml) => {
    const runs = yaml.match(/-{3,}/g) ?? [];
    const close = '-'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 2) + 1);
    const { data }: { readonly data: Readonly<Record<string, unknown>> } = matter(
      `${FENCE}${yaml}\n${close}\n`,
      {
        language: 'yaml',
        delimiters: [FENCE, close],
        engines: {
          yaml: { parse: (block: string) => ({ value: parseYaml(block) }) },
          json: { parse: deny },
          javascript: { parse: deny },
          coffee: { parse: deny },
        },
      },
    );
    return data['value'];
  };
}

function deny(): never {
  throw new Error('only YAML is read');
}
