import { parseArgs } from 'node:util';
import type { Day } from '../domain/day';
import { wholeIsoDay } from '../notes/days/read-day';
import { BadInput } from './bad-input';

/** What the terminal is asked to do. */
export type Request = VaultRequest | { readonly command: 'help' } | { readonly command: 'version' };

/** A command over a vault. */
export type VaultRequest = ReviewRequest | WhyRequest | ListRequest;

/** What every command over a vault takes. */
interface OverVault {
  /** The vault's folder, as given. */
  readonly vault: string;
  /** The day to take for today; null for the device's. */
  readonly today: Day | null;
  readonly json: boolean;
  /** Folders whose notes are contacts, and conversation notes, beside those in the settings; as given. */
  readonly people: readonly string[];
  readonly meetings: readonly string[];
}

/** Asks for the review. */
export interface ReviewRequest extends OverVault {
  readonly command: 'review';
  readonly all: boolean;
  readonly limit: number | null;
}

/** Asks why a contact stands as it does. */
export interface WhyRequest extends OverVault {
  readonly command: 'why';
  /** Name, alias or path of the contact. */
  readonly contact: string;
}

/** Asks for all contacts, or all problems. */
export interface ListRequest extends OverVault {
  readonly command: 'contacts' | 'problems';
}

const OPTIONS = {
  today: { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  limit: { type: 'string' },
  people: { type: 'string', multiple: true },
  meetings: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Options that only the review has. */
const OF_REVIEW = ['all', 'limit'] as const;

/** Reads the arguments of the command line; throws `BadInput` for what it doesn't know. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const [command, vault, ...rest] = positionals;
  if (values.help === true || command === 'help') return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  if (command === undefined)
    throw new BadInput(`Name a command: ${COMMANDS.join(', ')}; --help tells more.`);
  if (!isCommand(command))
    throw new BadInput(`There is no command “${command}”: ${COMMANDS.join(', ')}.`);
  if (vault === undefined || vault === '')
    throw new BadInput(`Name the vault’s folder: rapport ${command} VAULT.`);

  const common: OverVault = {
    vault,
    today: values.today === undefined ? null : readToday(values.today),
    json: values.json ?? false,
    people: values.people ?? [],
    meetings: values.meetings ?? [],
  };
  if (command === 'review') {
    refuse(rest);
    const limit = values.limit === undefined ? null : readLimit(values.limit);
    return { ...common, command, all: values.all ?? false, limit };
  }
  const foreign = OF_REVIEW.find((option) => values[option] !== undefined);
  if (foreign !== undefined) throw new BadInput(`Only review has the option --${foreign}.`);
  if (command === 'why') {
    const contact = rest.join(' ').trim();
    if (contact === '') throw new BadInput('Name a contact: rapport why VAULT CONTACT.');
    return { ...common, command, contact };
  }
  refuse(rest);
  return { ...common, command };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BadInput(`${message.replace(/(?:\. |\.?\n).*$/s, '')}.`);
  }
}

const COMMANDS = ['review', 'why', 'contacts', 'problems'] as const;

function isCommand(word: string): word is (typeof COMMANDS)[number] {
  return COMMANDS.some((command) => command === word);
}

function readToday(text: string): Day {
  const day = wholeIsoDay(text);
  if (day === null) throw new BadInput(`“${text}” is not a day: write --today 2026-01-24.`);
  return day;
}

function readLimit(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new BadInput(`“${text}” is not a number of check-ins: write --limit 10.`);
  return Number(text);
}

function refuse(rest: readonly string[]): void {
  if (rest.length > 0) throw new BadInput(`“${rest.join(' ')}” is one argument too many.`);
}
