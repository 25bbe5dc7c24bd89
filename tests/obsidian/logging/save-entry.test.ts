import { describe, expect, it } from 'vitest';
import { Picks } from '../../../src/actions/picks';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { saveEntry } from '../../../src/obsidian/logging/save-entry';
import { Actions } from '../../../src/obsidian/writing/actions';
import type { LogEntry } from '../../../src/ui/logging/log-draft';
import { MemoryVault } from '../../actions/memory-vault';
import { portsOver, TODAY } from '../../actions/ports-over';
import { networkOf } from '../../network/vault';

const PERSON = '---\ntype: person\n---\n';
const NOTES = Object.fromEntries(
  ['Ana Diaz', 'Ben Cho', 'Clara Roth'].map((name) => [`People/${name}.md`, PERSON]),
);

const ENTRY: LogEntry = {
  people: [{ kind: 'contact', path: 'People/Ana Diaz.md', name: 'Ana Diaz' }],
  on: TODAY,
  channel: null,
  direction: null,
  text: 'Talked about [[Ben Cho]]',
  gave: [],
  received: [],
  followUps: [],
  destination: 'daily note',
  isOnlyFollowUp: false,
};

/** What is said once an entry is saved. */
async function saidOf(changes: Partial<LogEntry>): Promise<string | undefined> {
  const vault = new MemoryVault(NOTES);
  const said: string[] = [];
  const live = { network: networkOf(NOTES) };
  const actions = new Actions(
    portsOver(vault),
    {
      settings: DEFAULT_SETTINGS,
      dailyNotesProblem: null,
      loadConfigFiles: () => Promise.resolve(),
    },
    {
      say: (message) => said.push(message),
      sayDone: (message) => {
        said.push(message);
        return () => undefined;
      },
      sayFailure: () => undefined,
    },
    live,
  );
  await saveEntry(actions, live, { day: TODAY }, { ...ENTRY, ...changes }, new Picks(vault));
  return said[0];
}

describe('what is said of a saved entry', () => {
  it('names those too whom its text links, since the line counts for them', async () => {
    expect(await saidOf({})).toBe('Logged an interaction with Ana Diaz and Ben Cho.');
    expect(await saidOf({ text: '[[Ben Cho]] and [[Clara Roth]] as well' })).toBe(
      'Logged an interaction with Ana Diaz, Ben Cho and Clara Roth.',
    );
    expect(await saidOf({ on: TODAY + 5, channel: 'call' })).toBe(
      'Planned a call with Ana Diaz and Ben Cho for Fri, 27 Nov.',
    );
  });

  it('names each once', async () => {
    const text = '[[Ana Diaz]] met [[Ben Cho|him]], [Ben](People/Ben%20Cho.md), [[Nobody]]';
    expect(await saidOf({ text })).toBe('Logged an interaction with Ana Diaz and Ben Cho.');
  });

  it.each([{ destination: 'contact note' }, { text: 'Talked about `[[Ben Cho]]`' }] as const)(
    'names only whom it is with where it counts for nobody else: %j',
    async (changes) => {
      expect(await saidOf(changes)).toBe('Logged an interaction with Ana Diaz.');
    },
  );

  it('is no longer than other notices', async () => {
    const people = Array.from({ length: 9 }, (_, index) => ({
      kind: 'new' as const,
      name: `Somebody with a long name ${index}`,
    }));
    const followUps = [{ text: 'Send it', dueOn: null }];
    const said = await saidOf({ people, isOnlyFollowUp: true, followUps });
    expect(said?.length).toBeLessThan(100);
  });
});
