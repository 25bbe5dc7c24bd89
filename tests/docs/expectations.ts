import { expect } from 'vitest';
import { isoCadence } from '../../src/domain/cadence';
import { isoDay } from '../../src/domain/day';
import { dailyFormatOf } from '../../src/notes/days/daily-format';
import { isUnusable } from '../../src/notes/days/moment-format';
import { readCadence } from '../../src/notes/read-cadence';
import { isAmbiguous, readYearlyDate, readDay, type DayNames } from '../../src/notes/days/read-day';
import type { ExampleVault } from './example-vault';

/** Checks what one line of an `expect` block says. */
type Check = (value: string, vault: ExampleVault) => void | Promise<void>;

/** Checks what a line says of the contact named above it. */
type ContactCheck = (value: string, vault: ExampleVault, contact: string) => void;

const DAY = String.raw`\d{4}-\d\d-\d\d`;

/** Checks the lines of an `expect` block, in order; throws for a line that can't be understood. */
export async function checkLines(lines: readonly string[], vault: ExampleVault): Promise<void> {
  let contact: string | null = null;
  for (const line of lines) {
    const [, key = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    const ofContact = CONTACT_CHECKS.get(key);
    const check = CHECKS.get(value.includes(' -> ') ? `${key} ->` : key);
    if (key === 'contact') {
      vault.contact(value);
      contact = value;
    } else if (check !== undefined) await check(value, vault);
    else if (ofContact !== undefined && contact !== null) ofContact(value, vault, contact);
    else throw new Error(`This line can't be checked: ${line}`);
  }
}

const CONTACT_CHECKS: ReadonlyMap<string, ContactCheck> = new Map<string, ContactCheck>([
  ['circle', (value, vault, contact) => isSaid(vault.checkIn(contact).circle, value)],
  ['cadence', (value, vault, contact) => isSaid(vault.checkIn(contact).cadence, value)],
  ['status', (value, vault, contact) => isSaid(vault.checkIn(contact).status, value)],
  ['due', (value, vault, contact) => isSaid(vault.checkIn(contact).dueOn, value)],
  ['days-overdue', (value, vault, contact) => isSaid(vault.checkIn(contact).daysOverdue, value)],
  ['interactions', (value, vault, contact) => isSaid(vault.checkIn(contact).interactions, value)],
  ['planned', (value, vault, contact) => isSaid(vault.checkIn(contact).plannedOn, value)],
  ['rhythm', (value, vault, contact) => isSaid(vault.checkIn(contact).rhythmDays, value)],
  [
    'suggested-circle',
    (value, vault, contact) => isSaid(vault.checkIn(contact).suggestedCircle, value),
  ],
  [
    'base',
    (value, vault, contact) => {
      const { base } = vault.checkIn(contact);
      isSaid(base && `${base.on} ${base.from}`, value);
    },
  ],
  [
    'last',
    (value, vault, contact) => {
      const last = vault.checkIn(contact).lastInteraction;
      const [, , ...channel] = value.split(' ');
      const said = channel.length > 0 ? (last?.channel ?? '') : '';
      isSaid(last && `${last.on} ${last.kind} ${said}`.trim(), value);
    },
  ],
]);

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  [
    'day ->',
    readAs((written) => {
      const read = readDay(written, ISO_NAMES);
      return read === null ? whyNot(written) : isoDay(read);
    }),
  ],
  [
    'birthday ->',
    readAs((written) => {
      const read = readYearlyDate(written, ISO_NAMES);
      if (read === null) return whyNot(written);
      const date = [read.month, read.day].map((part) => String(part).padStart(2, '0')).join('-');
      return read.year === null ? date : `${String(read.year)}-${date}`;
    }),
  ],
  [
    'cadence ->',
    readAs((written) => {
      const read = readCadence(/^\d+$/.test(written) ? Number(written) : written);
      if (read === null) return 'not a cadence';
      return read === 'never' ? 'none' : isoCadence(read);
    }),
  ],
  [
    'not-contact',
    (path, vault) => {
      expect(vault.texts().has(path), `${path} is a note`).toBe(true);
      expect(vault.network.contact(path)).toBeUndefined();
    },
  ],
  [
    'interaction',
    (value, vault) => {
      const [name, said] = parts(value, `(.+) (${DAY} [a-z]+.*)`);
      const found = vault.evidence(name);
      expect(found.filter((evidence) => `${evidence} `.startsWith(`${said} `))).not.toEqual([]);
    },
  ],
  [
    'no-interaction',
    (value, vault) => {
      const [name, on] = parts(value, `(.+?)(?: (${DAY}))?`);
      expect(vault.evidence(name).filter((evidence) => evidence.startsWith(on))).toEqual([]);
    },
  ],
  [
    'follow-up',
    (value, vault) => {
      const [kind, names, on, stale] = parts(value, `([a-z]+) (.+) (${DAY}|undated)( stale)?`);
      expect(vault.review.followUps).toContainEqual(
        expect.objectContaining({
          kind,
          contacts: names.split(', ').map((name) => vault.contact(name).path),
          dueOn: on === 'undated' ? null : on,
          stale: stale !== '',
        }),
      );
    },
  ],
  [
    'no-follow-up',
    (name, vault) => {
      const { path } = vault.contact(name);
      const found = vault.review.followUps.filter(({ contacts }) => contacts.includes(path));
      expect(found).toEqual([]);
    },
  ],
  [
    'milestone',
    (value, vault) => {
      const [kind, name, on, years] = parts(value, `([a-z-]+) (.+) (${DAY})(?: (\\d+))?`);
      const contact = vault.contact(name).path;
      const milestone = { kind, contact, on, years: years === '' ? null : Number(years) };
      const told = vault.review.milestones.map(({ label: _, ...rest }) => rest);
      expect(told).toContainEqual(milestone);
    },
  ],
  [
    'no-milestone',
    (name, vault) => {
      const { path } = vault.contact(name);
      expect(vault.review.milestones.filter(({ contact }) => contact === path)).toEqual([]);
    },
  ],
  [
    'exchange',
    (value, vault) => {
      const [name, gave, received] = parts(value, '(.+) gave (\\d+) received (\\d+)');
      const contact = vault.contact(name).path;
      const said = { contact, gave: Number(gave), received: Number(received) };
      const found = vault.review.exchanges.find((exchange) => exchange.contact === contact);
      expect(found ?? { contact, gave: 0, received: 0 }).toEqual(said);
    },
  ],
  [
    'problem',
    (value, vault) => {
      const [property, path] = parts(value, '(\\S+) (.+)');
      const expected: unknown = expect.objectContaining({ property, path });
      expect(vault.review.problems).toContainEqual(expected);
    },
  ],
  [
    'check-ins',
    (value, vault) => {
      const due = vault.review.checkIns.filter(({ dueOn }) => dueOn !== null);
      expect(due.map(({ name }) => name)).toEqual(value.split(', '));
    },
  ],
  [
    'write-log',
    async (value, vault) => {
      const [name = '', channel = '', text = ''] = value.split(' | ');
      expect(await vault.log(name, channel, text)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-log-there',
    async (value, vault) => {
      const [name = '', channel = '', text = '', next = '', dueOn = ''] = value.split(' | ');
      const outcome = await vault.logInNote(name, channel, text, { text: next, dueOn });
      expect(outcome).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-done',
    async (text, vault) => {
      expect(await vault.tick(text)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-postponed',
    async (value, vault) => {
      const [text = '', to = ''] = value.split(' | ');
      expect(await vault.postpone(text, to)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-follow-up',
    async (value, vault) => {
      const [name = '', text = '', dueOn = ''] = value.split(' | ');
      expect(await vault.followUp(name, text, dueOn)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-owed',
    async (value, vault) => {
      const [kind, name] = parts(value, '(\\S+) (.+)');
      expect(await vault.logOwed(kind, name)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-owed-later',
    async (value, vault) => {
      const [kind, name, to] = parts(value, '(\\S+) (.+) \\| (.+)');
      expect(await vault.postponeOwed(kind, name, to)).toMatchObject({
        kind: 'done',
        failures: [],
      });
    },
  ],
  [
    'write-mention',
    async (name, vault) => {
      expect(await vault.markAsMention(name)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-talk',
    async (value, vault) => {
      const [name = '', channel = ''] = value.split(' | ');
      expect(await vault.markAsTalk(name, channel)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-check-ins',
    async (value, vault) => {
      expect(await vault.insertCheckIns()).toBe(Number(value));
    },
  ],
  [
    'write-in-touch',
    async (name, vault) => {
      expect(await vault.markInTouch(name)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
  [
    'write-conversation',
    async (value, vault) => {
      const [name = '', path = '', channel = ''] = value.split(' | ');
      expect(await vault.converse(name, path, channel)).toMatchObject({
        kind: 'done',
        failures: [],
      });
    },
  ],
  [
    'write-circle',
    async (value, vault) => {
      const [name = '', circle = ''] = value.split(' | ');
      expect(await vault.acceptCircle(name, circle)).toMatchObject({ kind: 'done', failures: [] });
    },
  ],
]);

/** A check of `WRITTEN -> READ`. */
function readAs(read: (written: string) => string): Check {
  return (value) => {
    const [written, said] = parts(value, '(.+) -> (.+)');
    expect(read(written)).toBe(said);
  };
}

const ISO_NAMES: DayNames = (name) => {
  const daily = dailyFormatOf('YYYY-MM-DD');
  return isUnusable(daily) ? null : daily.parse(name);
};

function whyNot(written: string): string {
  return isAmbiguous(written) ? 'ambiguous' : 'not a day';
}

/** A value in words, `none` for null. */
function isSaid(value: string | number | null, said: string): void {
  expect(String(value ?? 'none')).toBe(said);
}

/** The parts of a value by a pattern for the whole of it; missing ones are empty. */
function parts(value: string, pattern: string): readonly [string, string, string, string] {
  const match = new RegExp(`^${pattern}$`).exec(value);
  if (match === null) throw new Error(`This can't be understood: ${value}`);
  const [, first = '', second = '', third = '', fourth = ''] = match;
  return [first, second, third, fourth];
}
