import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ExampleVault } from './example-vault';
import { examplesOf, type Example } from './examples';
import { checkLines } from './expectations';

const EXAMPLES = examplesOf(readFileSync('docs/formats.md', 'utf8'));

describe('the page on formats', () => {
  it('has examples', () => {
    expect(EXAMPLES.length).toBeGreaterThan(30);
  });

  it.each(EXAMPLES.map((example) => [example.title, example] as const))(
    '%s',
    async (_, example) => {
      await check(example);
    },
  );
});

async function check({ notes, expectation, review, results }: Example): Promise<void> {
  if (expectation !== null) {
    const vault = new ExampleVault(notes, expectation.contacts, expectation.today);
    const before = new Map(vault.texts());
    await checkLines(expectation.lines, vault);
    expect(vault.texts()).toEqual(new Map([...before, ...results]));
  }
  if (review !== null) {
    const vault = new ExampleVault(notes, [], review.today);
    expect(vault.printedReview()).toMatchObject({ ...object(review.json) });
  }
}

function object(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('A review is an object.');
  return value;
}

describe('an example is refused', () => {
  const note = '```markdown path="A.md"\ntext\n```\n';
  const expectation = '```expect today="2026-11-22"\nday: 2026-01-24 -> 2026-01-24\n```\n';

  it.each([
    ['that expects nothing', note],
    ['that expects nothing at the end of the page', `${note}${expectation}${note}`],
    ['with an empty block', '```expect today="2026-11-22"\n```\n'],
    ['with a block of another kind', `${note}${expectation}\`\`\`yaml\na: b\n\`\`\`\n`],
    ['with a code block that can’t be followed', '```rapport\nlimit: 0\n```\n'],
    ['without its day', '```expect\nday: a -> b\n```\n'],
    ['with a note twice', `${note}${note}${expectation}`],
    ['with a result of nothing', `${note}${expectation}\`\`\`result path="A.md"\ntext\n\`\`\`\n`],
    ['with a write without a result', '```expect today="2026-11-22"\nwrite-log: A | b | c\n```\n'],
    ['without an end', '```expect today="2026-11-22"\nday: a -> b\n'],
  ])('%s', (_, page) => {
    expect(() => examplesOf(page)).toThrow();
  });

  it.each([
    'weekday: 2026-01-24 -> Saturday',
    'status: overdue',
    'day 2026-01-24',
    'day: 2026-01-24 -> 2026-01-25',
    'contact: Nobody',
    'exchange: A gave some',
  ])('for the line “%s”', async (line) => {
    const vault = new ExampleVault(new Map(), ['A'], '2026-11-22');
    await expect(checkLines([line], vault)).rejects.toThrow();
  });
});
