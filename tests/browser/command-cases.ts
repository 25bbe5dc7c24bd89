import type { CommandCase } from './command-case';
import { DAILY_COMMAND_CASES } from './daily-command-cases';
import { NETWORK_COMMAND_CASES } from './network-command-cases';

/** Where the commands are tried: a daily note with a mention, another of today, and a note that may be a conversation. */
export const NOTES_FOR_COMMANDS: Readonly<Record<string, string>> = {
  'Plans/2026-11-22.md': '# Plan\n\nEnd\n',
  'Lunch.md': 'Lunch with [[Ana Diaz]].\n',
  'Daily/2026-11-21.md': '# Saturday\n\n- Saw [[Priya Raman]] in the paper\n',
  '.obsidian/community-plugins.json': '["periodic-notes"]',
  '.obsidian/plugins/periodic-notes/data.json':
    '{"weekly":{"enabled":true,"format":"gggg-[W]ww","folder":"Weekly"}}',
};

/** Every command of the palette. */
export const COMMAND_CASES: readonly CommandCase[] = [
  ...DAILY_COMMAND_CASES,
  ...NETWORK_COMMAND_CASES,
];
