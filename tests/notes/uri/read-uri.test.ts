import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CHANNELS } from '../../../src/domain/interaction';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { NEW_CONTACT_FIELDS, readUri, URI_ACTIONS } from '../../../src/notes/uri/read-uri';

/** 22 November 2026. */
const TODAY = 20_779;
const CONTEXT = { today: TODAY, channels: CHANNELS, circles: DEFAULT_RULES.circles };

const read = (parameters: Readonly<Record<string, unknown>>) => readUri(parameters, CONTEXT);
const problem = (parameters: Readonly<Record<string, unknown>>): string => {
  const reading = read(parameters);
  return reading.kind === 'problem' ? reading.message : expect.unreachable();
};

describe('an address asks', () => {
  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['to log with a contact', { contact: 'Ana' }, { kind: 'log', contacts: ['Ana'] }],
    [
      'to log all there is to say',
      { contact: 'Ana', text: 'Talked', date: '2026-11-20', channel: 'call', direction: 'inbound' },
      {
        kind: 'log',
        contacts: ['Ana'],
        text: 'Talked',
        on: TODAY - 2,
        channel: 'call',
        direction: 'inbound',
      },
    ],
    ['for several contacts', { contact: ['Ana', 'Ben, Cho'] }, { contacts: ['Ana', 'Ben, Cho'] }],
    ['for today', { contact: 'Ana', date: 'Today' }, { on: TODAY }],
    ['for yesterday', { contact: 'Ana', date: 'yesterday' }, { on: TODAY - 1 }],
    ['for a day without hyphens', { contact: 'Ana', date: '20261120' }, { on: TODAY - 2 }],
    [
      'for a channel in another spelling',
      { contact: 'Ana', channel: 'In-Person' },
      { channel: 'in person' },
    ],
    ['on several lines, for one', { contact: 'Ana', text: ' a\r\nb\t c\n' }, { text: 'a b c' }],
    ['in a vault', { contact: 'Ana', vault: 'Mine' }, { kind: 'log', contacts: ['Ana'] }],
    ['with what says nothing', { contact: 'Ana', text: ' ', date: '' }, { contacts: ['Ana'] }],
  ])('%s', (_, parameters, request) => {
    expect(read({ action: 'rapport/log', ...parameters })).toMatchObject({ request });
  });

  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['the review', { action: 'rapport/review' }, { kind: 'review' }],
    ['the review, by a parameter', { action: 'review' }, { kind: 'review' }],
    ['a new contact', { action: 'rapport/new' }, { kind: 'new', fields: {} }],
    [
      'a new contact with fields',
      { action: 'new', name: 'Ana Diaz', company: 'Northlight', 'met-at': 'Civic Design Days' },
      {
        kind: 'new',
        fields: { name: 'Ana Diaz', company: 'Northlight', 'met-at': 'Civic Design Days' },
      },
    ],
    ['a contact', { action: 'rapport/brief', contact: 'Ana' }, { kind: 'brief', contact: 'Ana' }],
  ])('for %s', (_, parameters, request) => {
    expect(read(parameters)).toEqual({ kind: 'request', request });
  });
});

describe('an address that can’t be used says why, and what can', () => {
  const ACTIONS = 'rapport/log, rapport/review, rapport/new, rapport/brief.';
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['no action', {}, `Say what to do: ${ACTIONS}`],
    ['Obsidian’s own action', { action: 'rapport' }, `Say what to do: ${ACTIONS}`],
    [
      'another action',
      { action: 'rapport/delete' },
      `There is no action “delete”. There are ${ACTIONS}`,
    ],
    [
      'no contact',
      { action: 'log', text: 'Talked' },
      'Say whom with “contact”: a name, an alias, or the path of a note.',
    ],
    [
      'a bad day',
      { action: 'log', contact: 'Ana', date: '2026-02-30' },
      '“2026-02-30” isn’t a day. Write it as 2026-11-22, today or yesterday.',
    ],
    [
      'another channel',
      { action: 'log', contact: 'Ana', channel: 'fax' },
      `There is no channel “fax”. There are ${CHANNELS.join(', ')}.`,
    ],
    [
      'another direction',
      { action: 'log', contact: 'Ana', direction: 'up' },
      'There is no direction “up”. There are inbound, outbound, mutual.',
    ],
    [
      'too much',
      { action: 'log', contact: 'Ana', text: 'x'.repeat(2001) },
      '“text” is longer than 2000 characters.',
    ],
    ['the same twice', { action: 'log', contact: 'Ana', text: ['a', 'b'] }, 'Say “text” once.'],
    [
      'a control character',
      { action: 'log', contact: 'A\u0000' },
      '“contact” holds characters that can’t be shown.',
    ],
    [
      'half a character',
      { action: 'log', contact: '\ud83d' },
      '“contact” holds characters that can’t be shown.',
    ],
    ['no text', { action: 'log', contact: 7 }, '“contact” isn’t text.'],
    [
      'another parameter',
      { action: 'log', contact: 'Ana', note: 'x' },
      'There is no parameter “note” for log. It takes contact, text, date, channel, direction.',
    ],
    [
      'a parameter too many',
      { action: 'review', all: 'true' },
      'There is no parameter “all” for review. It takes none.',
    ],
    [
      'a path for a name',
      { action: 'new', name: '../Ana' },
      '“../Ana” can’t be the name of a note.',
    ],
    ['a folder for a name', { action: 'new', name: '..' }, '“..” can’t be the name of a note.'],
  ])('%s', (_, parameters, message) => {
    expect(problem(parameters)).toBe(message);
  });

  test('in a message of bearable length, whatever the address says', () => {
    expect(problem({ action: 'x'.repeat(2000) }).length).toBeLessThan(200);
  });
});

it.each([
  ['circle', 'nonexistent', 'inner, close, steady, warm, distant'],
  ['cadence', 'whenever', 'Write it as'],
  ['met', '31.31.2020', '2026-11-22'],
  ['birthday', 'soon', '04-17'],
])(
  'refuses a new contact’s %s that nothing reads, and says what is allowed',
  (field, text, allowed) => {
    const message = problem({ action: 'new', name: 'Ana', [field]: text });
    expect(message).toContain(text);
    expect(message).toContain(allowed);
  },
);

it.each([
  ['circle', 'Close'],
  ['cadence', 'never'],
  ['met', '2026-11-20'],
  ['birthday', '04-17'],
])('takes the %s %s of a new contact', (field, text) => {
  const reading = read({ action: 'new', [field]: text });
  expect(reading).toEqual({ kind: 'request', request: { kind: 'new', fields: { [field]: text } } });
});

describe('for any parameters', () => {
  const names = fc.constantFrom(
    ...['action', 'vault', 'contact', 'text', 'date', 'channel', 'direction', '__proto__', 'x'],
    ...NEW_CONTACT_FIELDS,
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...URI_ACTIONS, '..', '../../x', '/etc', 'a\\b', 'true', '2026-11-22', 'C:\\x'),
  );
  const value = fc.oneof(text, fc.array(text), fc.anything());
  const parameters = fc.array(fc.tuple(names, value)).map((pairs) => Object.fromEntries(pairs));

  it('it is read as a request or a problem in a sentence, without throwing', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const reading = read(given);
        if (reading.kind === 'problem') expect(reading.message).toMatch(/^[^\p{Cc}]+\.$/u);
        else expect(URI_ACTIONS).toContain(reading.request.kind);
      }),
      { numRuns: 1000 },
    );
  });

  it('no name of a new contact leads out of its folder, and no text holds a line break', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const reading = read({ ...given, action: 'new' });
        if (reading.kind === 'problem' || reading.request.kind !== 'new') return;
        const { name = '' } = reading.request.fields;
        expect(name).not.toMatch(/[\\/]|^\.+$/);
        for (const field of Object.values(reading.request.fields))
          expect(field).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
