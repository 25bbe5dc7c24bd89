import { describe, expect, it } from 'vitest';
import { createConversation } from '../../src/actions/create-conversation';
import { failed } from '../../src/actions/outcome';
import { logEntry, type EntryToLog } from '../../src/actions/log-entry';
import { whyLogUncounted, whyUncounted } from '../../src/actions/why-uncounted';
import { parseYaml } from '../../src/headless/markdown/yaml';
import type { Settings } from '../../src/notes/settings/settings';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';

/** Why a note from a template with these properties won't count, and whether it does. */
async function reasonFor(
  yaml: string,
  settings: Settings,
): Promise<{ readonly reason: string | null; readonly counted: boolean }> {
  const vault = new MemoryVault({ [ANA]: '---\ntype: person\n---\n' });
  const network = networkOfVault(vault);
  const template = { name: 'Plain', text: `---\n${yaml}\n---\n`, path: null };
  const conversation = { contacts: [ANA], template, on: TODAY, channel: null };
  const { outcome } = await createConversation(conversation, network, settings, portsOver(vault));
  expect(outcome.kind).toBe('done');
  const counted = networkOfVault(vault, settings).history(ANA).length > 0;
  return { reason: whyUncounted(outcome, [ANA], network, settings, parseYaml), counted };
}

async function why(yaml: string, settings = settingsWith()): Promise<string | null> {
  const { reason, counted } = await reasonFor(yaml, settings);
  expect(reason === null).toBe(counted);
  return reason;
}

describe('a new conversation note', () => {
  it.each([
    ['type: coffee'],
    ['status: done'],
    ['people: [Zed]'],
    ['with: {{people}}'],
    ['with: Zed, Ana Diaz'],
  ])('counts with %s', async (yaml) => {
    expect(await why(yaml)).toBeNull();
  });

  it.each([
    ['status: cancelled', /status/],
    ['type: moc', /type/],
    ['a: "{{weather}}"', /placeholders/],
    ['a: <% tp.x() %>', /placeholders/],
  ])('doesn’t count with %s', async (yaml, reason) => {
    expect(await why(yaml)).toMatch(reason);
  });

  it.each([
    ['a: <% tp.x("b: c") %>', null],
    ['date: <% tp.date.now() %>\ntype: <% tp.x %>', null],
    ['a: "{{weather}}"\nb: <% tp.x() %>', /placeholders/],
    ['status: cancelled', /status/],
  ])('that Templater fills in may count with %s', async (yaml, reason) => {
    const settings = settingsWith({}, { templaterFillsNewNotes: true });
    const said = await reasonFor(yaml, settings);
    if (reason === null) expect(said.reason).toBeNull();
    else expect(said.reason).toMatch(reason);
  });

  it('doesn’t count below a folder of templates, or among the daily notes', async () => {
    const below = settingsWith({ newConversationFolder: 'Templates/New' });
    expect(await why('', below)).toMatch(/templates/);
    const { dailyNotes } = settingsWith().conventions;
    const daily = settingsWith(
      { newConversationFolder: 'Days', conversationName: '{{date}}' },
      { dailyNotes: { ...dailyNotes, folder: 'Days' } },
    );
    expect(await why('', daily)).toMatch(/daily note/);
  });
});

it('of an action that wrote nothing there is nothing to tell', () => {
  const network = networkOfVault(new MemoryVault());
  expect(whyUncounted(failed('', ''), [ANA], network, settingsWith(), parseYaml)).toBeNull();
});

describe('a log line', () => {
  const DAILY = 'Daily/2026-11-22.md';
  const daily = { ...settingsWith().conventions.dailyNotes, folder: 'Daily', template: 'T.md' };
  const ENTRY: EntryToLog = {
    contacts: [ANA],
    on: TODAY,
    channel: null,
    direction: null,
    text: 'Talked',
    gave: [],
    received: [],
    followUps: [],
    newContacts: [],
    destination: 'daily note',
    isOnlyFollowUp: false,
  };

  /** What is said of a log line, and whether it counts. */
  async function logged(
    notes: Readonly<Record<string, string>>,
    entry: Partial<EntryToLog> = {},
    settings = settingsWith({}, { dailyNotes: daily }),
  ) {
    const vault = new MemoryVault({ [ANA]: '---\ntype: person\n---\n', ...notes });
    const before = networkOfVault(vault, settings);
    const all = { ...ENTRY, ...entry };
    const outcome = await logEntry(all, before, settings, portsOver(vault));
    const why = whyLogUncounted(outcome, all, before, settings, parseYaml);
    expect(why === null).toBe(networkOfVault(vault, settings).history(ANA).length > 0);
    return why;
  }

  it('counts in a daily note, in the contact’s note and in a conversation note', async () => {
    expect(await logged({ 'T.md': '---\nmood:\n---\n' })).toBeNull();
    expect(await logged({}, { destination: 'contact note' })).toBeNull();
    expect(await logged({}, { destination: 'conversation note' })).toBeNull();
  });

  it('doesn’t count where the daily note comes from a template that leaves commands in its properties', async () => {
    const why = await logged({ 'T.md': '---\nmood: <% tp.mood() %>\n---\n' });
    expect(why?.path).toBe(DAILY);
    expect(why?.reason).toMatch(/placeholders/);
  });

  it('doesn’t count in a daily note that says it is a contact', async () => {
    const why = await logged({ [DAILY]: '---\ntype: person\n---\n' });
    expect(why).toEqual({ path: DAILY, reason: 'it isn’t read as the daily note of that day' });
  });

  it('doesn’t count in a note of a contact that says it is none', async () => {
    const why = await logged(
      { [ANA]: '---\ntype: person\ncontact: false\n---\n' },
      { destination: 'contact note' },
    );
    expect(why).toEqual({ path: ANA, reason: 'it isn’t read as a contact' });
  });
});
