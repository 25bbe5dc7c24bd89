import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rapport, vaultOf } from './terminal';

const PERSON = '---\ntype: person\n---\n';
const VAULT = {
  'People/Ana Diaz.md': PERSON,
  'People/Zoë Ångström.md': PERSON,
  'Clients/Alex Kim.md': PERSON,
  'People/Alex Kim.md': PERSON,
};

/** The one line with which the program refuses. */
async function refusal(...args: readonly string[]): Promise<string> {
  const { status, output, errors } = await rapport(args);
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errors).toMatch(/^rapport: [^\n]+\n$/);
  return errors.slice('rapport: '.length, -1);
}

describe('a request that can’t be met gets one line and status 2', () => {
  it('without a command, or with an unknown one', async () => {
    expect(await refusal()).toBe(
      'Name a command: review, why, contacts, problems; --help tells more.',
    );
    expect(await refusal('reveiw', '.')).toBe(
      'There is no command “reveiw”: review, why, contacts, problems.',
    );
  });

  it('without a vault, or with one that isn’t there or is a file', async () => {
    const vault = vaultOf(VAULT);
    expect(await refusal('review')).toBe('Name the vault’s folder: rapport review VAULT.');
    expect(await refusal('review', '')).toBe('Name the vault’s folder: rapport review VAULT.');
    const gone = join(vault, 'Gone');
    expect(await refusal('review', gone)).toBe(
      `The folder “${gone}” can’t be read: it is not there.`,
    );
    const file = join(vault, 'People', 'Ana Diaz.md');
    expect(await refusal('review', file)).toBe(`“${file}” is a file: name the vault’s folder.`);
  });

  it('with options that it doesn’t have', async () => {
    expect(await refusal('review', '.', '--bar')).toBe("Unknown option '--bar'.");
    expect(await refusal('review', '.', '--today')).toBe(
      "Option '--today <value>' argument missing.",
    );
    expect(await refusal('review', '.', '--limit', '-1')).toBe(
      "Option '--limit' argument is ambiguous.",
    );
    expect(await refusal('why', '.', 'Ana', '--all')).toBe('Only review has the option --all.');
    expect(await refusal('contacts', '.', '--limit=2')).toBe('Only review has the option --limit.');
  });

  it('with values that aren’t days or numbers', async () => {
    for (const today of ['tomorrow', '2026-02-30', '22/11/2026', ''])
      expect(await refusal('review', '.', `--today=${today}`)).toBe(
        `“${today}” is not a day: write --today 2026-01-24.`,
      );
    for (const limit of ['0', '-3', '1.5', 'many'])
      expect(await refusal('review', '.', `--limit=${limit}`)).toBe(
        `“${limit}” is not a number of check-ins: write --limit 10.`,
      );
  });

  it('with more than it asks for', async () => {
    expect(await refusal('review', '.', 'Ana')).toBe('“Ana” is one argument too many.');
    expect(await refusal('problems', '.', 'Ana')).toBe('“Ana” is one argument too many.');
  });

  it('with folders that the vault doesn’t have', async () => {
    const vault = vaultOf(VAULT);
    expect(await refusal('review', vault, '--people', 'Poeple')).toBe(
      'The vault has no folder “Poeple”. Nearest: People.',
    );
    expect(await refusal('review', vault, '--meetings', '../elsewhere')).toBe(
      'The vault has no folder “../elsewhere”.',
    );
    expect(await refusal('review', vault, '--people=')).toBe(
      'Name the folder that --people or --meetings means.',
    );
  });

  it('without a contact, or with one that nobody is called', async () => {
    const vault = vaultOf(VAULT);
    expect(await refusal('why', vault)).toBe('Name a contact: rapport why VAULT CONTACT.');
    expect(await refusal('why', vault, 'Anna')).toBe(
      'There is no contact “Anna”. Nearest: Ana Diaz.',
    );
    expect(await refusal('why', vault, 'angstrom')).toBe(
      'There is no contact “angstrom”. Nearest: Zoë Ångström.',
    );
    expect(await refusal('why', vault, 'Xyzzy')).toBe('There is no contact “Xyzzy”.');
    expect(await refusal('why', vault, 'constructor')).toBe('There is no contact “constructor”.');
  });

  it('with a name that several contacts have, whose paths it lists', async () => {
    const vault = vaultOf(VAULT);
    expect(await refusal('why', vault, 'alex kim')).toBe(
      'Several contacts are called “alex kim”: Clients/Alex Kim.md, People/Alex Kim.md. Give the path.',
    );
    expect(await refusal('why', vault, 'Alex')).toBe(
      'There is no contact “Alex”. Nearest: Clients/Alex Kim.md, People/Alex Kim.md.',
    );
    expect((await rapport(['why', vault, 'Clients/Alex Kim.md'])).status).toBe(0);
  });

  it('without letting the arguments command the terminal', async () => {
    expect(await refusal('\u001b[31mreview\n')).toBe(
      'There is no command “␛[31mreview ”: review, why, contacts, problems.',
    );
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['review', '--help']], [['help']]])(
    '%j helps',
    async (args) => {
      const { status, output } = await rapport(args);
      expect(status).toBe(0);
      expect(output).toContain('rapport review VAULT');
    },
  );

  it('tells its version', async () => {
    expect((await rapport(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
