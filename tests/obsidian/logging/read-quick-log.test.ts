import { expect, it, vi } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { networkPeople } from '../../../src/obsidian/logging/network-people';
import { lineReader, pickedIn } from '../../../src/obsidian/logging/read-quick-log';
import { Picks } from '../../../src/actions/picks';
import { MemoryVault } from '../../actions/memory-vault';
import { day } from '../../domain/builders';
import { networkOf } from '../../network/vault';

vi.stubGlobal('window', { navigator: { language: 'en-GB' } });

const PERSON = '---\ntype: person\n---\n';
const NOTES = { 'People/Ana Diaz.md': PERSON, 'People/Ben Cho.md': PERSON };
const network = networkOf(NOTES);
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
  expect(isoDay(reading.followUps[0]?.dueOn ?? 0)).toBe(dueOn);
});

it('picks those too whom only the follow-up names, so that a renamed note is found again', () => {
  const vault = new MemoryVault(NOTES);
  const picks = new Picks(vault);
  const reading = read({ line: 'call with Ana, ping Ben in 2 weeks', begunOn: '' }, {});
  picks.beginAnew(pickedIn(reading));
  vault.rename('People/Ben Cho.md', 'People/Benjamin Cho.md');
  vault.notes.set('People/Ben Cho.md', PERSON);
  const named = (reading.followUps[0]?.named ?? []).map(({ person }) => picks.find(person));
  expect(named).toEqual(['People/Benjamin Cho.md']);
});

it('picks nobody who is still to be created', () => {
  const line = 'call with Ana and Zed, follow up with Zed in 2 weeks';
  const reading = read({ line, begunOn: '' }, { Zed: null });
  expect(reading.created).toEqual(['Zed']);
  expect(pickedIn(reading)).toEqual(['People/Ana Diaz.md']);
});
