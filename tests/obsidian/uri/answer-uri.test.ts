import { describe, expect, it, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { LiveNetwork } from '../../../src/obsidian/live/live-network';
import { answerUri } from '../../../src/obsidian/uri/answer-uri';
import { registerUris } from '../../../src/obsidian/uri/register-uris';
import { FakeScheduler, FakeVault } from '../fakes';

const TODAY = 20_779;
const person = (name: string, more = ''): string =>
  `---\ntype: person\nname: ${name}\n${more}---\n`;
const NOTES = {
  'People/Ana.md': person('Ana Diaz', 'aliases: [Anita]\n'),
  'People/Ben.md': person('Ben Cho'),
  'People/Smith.md': person('"Smith, Jo"'),
  'Work/Alex.md': person('Alex Kim'),
  'Clubs/Alex.md': person('Alex Kim'),
  'People/Dora.md': person('Dora', 'died: 2026-01-01\n'),
};

function setup() {
  const scheduler = new FakeScheduler();
  const live = new LiveNetwork(new FakeVault(NOTES), scheduler, () => undefined);
  const said: string[] = [];
  const contacts = { logInteraction: vi.fn(), prepare: vi.fn(), newContact: vi.fn() };
  const openReview = vi.fn();
  const sources = {
    live,
    today: { day: TODAY },
    configuration: { settings: DEFAULT_SETTINGS },
    contacts,
    openReview,
    notices: { say: (message: string) => said.push(message) },
  };
  const answer = (parameters: Readonly<Record<string, string>>) => answerUri(parameters, sources);
  /** Reads the vault. */
  const build = async (): Promise<void> => {
    live.build(DEFAULT_SETTINGS);
    await scheduler.finish();
  };
  return { ...contacts, answer, build, live, openReview, said, sources };
}

describe('logging', () => {
  it.each<[string, string, readonly string[]]>([
    ['a name', 'ana diaz', ['People/Ana.md']],
    ['an alias', 'Anita', ['People/Ana.md']],
    ['a path', 'Work/Alex.md', ['Work/Alex.md']],
    ['several names', 'Ben Cho, Anita', ['People/Ben.md', 'People/Ana.md']],
    ['the same twice', 'Ana Diaz,Anita', ['People/Ana.md']],
    ['a name with a comma', 'Smith, Jo', ['People/Smith.md']],
  ])('opens the form for %s', async (_, contact, paths) => {
    const { answer, build, logInteraction, said } = setup();
    await build();
    await answer({ action: 'rapport/log', contact });
    expect(logInteraction).toHaveBeenCalledExactlyOnceWith(paths, {});
    expect(said).toEqual([]);
  });

  test('fills in what the address says', async () => {
    const { answer, build, logInteraction } = setup();
    await build();
    const parameters = { text: 'Talked', date: 'yesterday', channel: 'call', direction: 'inbound' };
    await answer({ action: 'rapport/log', contact: 'Anita', ...parameters });
    const prefill = { text: 'Talked', on: TODAY - 1, channel: 'call', direction: 'inbound' };
    expect(logInteraction).toHaveBeenCalledExactlyOnceWith(['People/Ana.md'], prefill);
  });

  it.each<[string, string, string]>([
    ['nobody has', 'Ana Dias', 'There is no contact “Ana Dias”. Nearest: Ana Diaz.'],
    ['one of several has not', 'Anita, Bem', 'There is no contact “Bem”. Nearest: Ben Cho.'],
    [
      'two have',
      'Alex Kim',
      'Several contacts are called “Alex Kim”: Clubs/Alex.md, Work/Alex.md. Give the path.',
    ],
    ['one has who died', 'Dora', 'Dora has died; there is nothing to log.'],
    ['is a path out of the vault', '../Ana.md', 'There is no contact “../Ana.md”.'],
  ])('says why not, for a name that %s', async (_, contact, why) => {
    const { answer, build, logInteraction, said } = setup();
    await build();
    await answer({ action: 'rapport/log', contact });
    expect(logInteraction).not.toHaveBeenCalled();
    expect(said).toEqual([expect.stringContaining(why)]);
  });
});

test('the review, a contact and a new contact are opened', async () => {
  const { answer, build, openReview, prepare, newContact } = setup();
  await build();
  await answer({ action: 'rapport/review' });
  await answer({ action: 'rapport/brief', contact: 'Anita' });
  await answer({ action: 'rapport/new', name: 'Cho Lee' });
  expect(openReview).toHaveBeenCalledOnce();
  expect(prepare).toHaveBeenCalledExactlyOnceWith('People/Ana.md');
  expect(newContact).toHaveBeenCalledExactlyOnceWith({ name: 'Cho Lee', known: [] });
});

test('what can’t be read is said', async () => {
  const { answer, said } = setup();
  await answer({ action: 'rapport/delete' });
  expect(said).toEqual([expect.stringContaining('There is no action “delete”.')]);
});

describe('while the notes are still being read', () => {
  test('it says so, waits, and then goes on', async () => {
    const { answer, build, logInteraction, said } = setup();
    const answering = answer({ action: 'rapport/log', contact: 'Anita' });
    expect(said).toEqual([expect.stringContaining('still reading')]);
    expect(logInteraction).not.toHaveBeenCalled();
    await build();
    await answering;
    expect(logInteraction).toHaveBeenCalledOnce();
  });

  test('the review opens at once', async () => {
    const { answer, openReview } = setup();
    await answer({ action: 'rapport/review' });
    expect(openReview).toHaveBeenCalledOnce();
  });

  test('nothing comes of it where the plugin stops', async () => {
    const { answer, live, logInteraction, said } = setup();
    const answering = answer({ action: 'rapport/log', contact: 'Anita' });
    live.stop();
    await answering;
    await answer({ action: 'rapport/log', contact: 'Anita' });
    expect(logInteraction).not.toHaveBeenCalled();
    expect(said).toHaveLength(2);
  });
});

test('addresses are answered with the action as a parameter or behind a slash', () => {
  const registerObsidianProtocolHandler = vi.fn();
  registerUris({ registerObsidianProtocolHandler }, setup().sources);
  expect(registerObsidianProtocolHandler.mock.calls.map(([action]) => action as string)).toEqual([
    ...['rapport', 'rapport/log', 'rapport/review', 'rapport/new', 'rapport/brief'],
  ]);
});
