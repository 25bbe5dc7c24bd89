import { expect, it, vi } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { networkPeople } from '../../../src/obsidian/logging/network-people';
import { lineReader } from '../../../src/obsidian/logging/read-quick-log';
import { day } from '../../domain/builders';
import { networkOf } from '../../network/vault';

vi.stubGlobal('window', { navigator: { language: 'en-GB' } });

const network = networkOf({ 'People/Ana Diaz.md': '---\ntype: person\n---\n' });
const wednesday = day('2026-11-25');
const people = networkPeople(network, wednesday);
const read = lineReader(network, people, { day: wednesday }, DEFAULT_CONVENTIONS, () => []);

it.each([
  ['2026-11-23', '2026-11-22', '2026-12-07'],
  ['2026-11-25', '2026-11-24', '2026-12-09'],
  ['', '2026-11-24', '2026-12-09'],
  ['2026-12-24', '2026-11-24', '2026-12-09'],
])('the days of a line begun on “%s” are counted from there', (begunOn, on, dueOn) => {
  const line = 'call with Ana yesterday, follow up in 2 weeks';
  const reading = read({ line, begunOn }, {});
  expect(isoDay(reading.on)).toBe(on);
  expect(isoDay(reading.followUp?.dueOn ?? 0)).toBe(dueOn);
});
