import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/day';
import { eventReasonInWords } from '../../src/domain/event-wording';
import { eventAt, eventPlan, eventsByNearness } from '../../src/network/events';
import { evidence, factsOf, networkOf } from './vault';

const TODAY = dayOf(2026, 11, 22) ?? 0;

const person = (more = ''): string => `---\ntype: person\n${more}---\n`;

const EVENT = 'Events/Porto Maps.md';
const VAULT = {
  'People/Ana.md': person('location: Porto\n'),
  'People/Ben.md': person('company: Northlight\n'),
  'People/Cho.md': person(),
  'People/Dee.md': person('location: Porto\ndied: true\n'),
  'People/Eve.md': person('location: Oslo\n'),
  [EVENT]:
    '---\ntype: event\ndate: 2026-11-19\nend: 2026-11-20\nlocation: Porto, Portugal\ncompanies: [Northlight]\n---\n\n' +
    '## To meet\n\n- [[Ana]]\n- [[Cho]]\n- [[Nobody]]\n\n' +
    '## Met\n\n- [[Cho]] #via/event Maps\n- [[Eve]] [[2026-11-20]]\n\n' +
    '## Follow-ups\n\n- [ ] Send the slides to [[Eve]] 📅 2026-11-24\n',
  'Daily/2026-11-21.md': '- [[Cho]] #via/email Thanked',
};

describe('the plan of an event', () => {
  const network = networkOf(VAULT);
  const plan = eventPlan(network, EVENT, TODAY);

  it('says what it is, and that it is over', () => {
    expect(plan?.event).toMatchObject({ name: 'Porto Maps', places: ['Porto, Portugal'] });
    expect(plan?.phase).toBe('over');
  });

  it('lists whom to meet, and whether they were met', () => {
    expect(plan?.toMeet.map(({ contact, isMet }) => [contact.name, isMet])).toEqual([
      ['Ana', false],
      ['Cho', true],
    ]);
  });

  it('lists who was met, with what came after', () => {
    expect(
      plan?.met.map(({ contact, on, followedUpOn, followUp }) => [
        contact.name,
        on - TODAY,
        followedUpOn === null ? null : followedUpOn - TODAY,
        followUp?.dueOn == null ? null : followUp.dueOn - TODAY,
      ]),
    ).toEqual([
      ['Cho', -3, -1, null],
      ['Eve', -2, null, 2],
    ]);
  });

  it('proposes the living who may be there and are not listed, with the reason', () => {
    expect(
      plan?.candidates.map(({ contact, reasons }) => [
        contact.name,
        ...reasons.map(eventReasonInWords),
      ]),
    ).toEqual([['Ben', 'works at Northlight']]);
  });

  it('makes a meeting there contact', () => {
    expect(evidence(network, 'People/Eve.md')).toEqual([`2026-11-20 log ${EVENT}:18`]);
  });

  it('has attendees among them, who were not met by being there alone', () => {
    const listed = networkOf({
      ...VAULT,
      [EVENT]: '---\ntype: event\ndate: 2026-11-26\nattendees: ["[[Eve]]", Cho]\n---\n',
    });
    const { candidates, met, phase } = eventPlan(listed, EVENT, TODAY) ?? {};
    expect(candidates?.map(({ contact }) => contact.name)).toEqual(['Cho', 'Eve']);
    expect([met, phase]).toEqual([[], 'ahead']);
  });

  it('is the same in whatever order the notes come', () => {
    const reversed = networkOf(Object.fromEntries(Object.entries(VAULT).reverse()));
    expect(eventPlan(reversed, EVENT, TODAY)).toEqual(plan);
  });

  it('follows a rename of who is to be met', () => {
    const moved = networkOf(VAULT);
    moved.apply('People/Ana.md', null);
    moved.apply('People/Ana Diaz.md', factsOf('People/Ana Diaz.md', VAULT['People/Ana.md']));
    expect(eventPlan(moved, EVENT, TODAY)?.toMeet.map(({ contact }) => contact.name)).toEqual([
      'Cho',
    ]);
  });

  it('is none for other notes', () => {
    expect(eventPlan(network, 'People/Ana.md', TODAY)).toBeNull();
    expect(eventAt(network, 'Nowhere.md')).toBeNull();
  });
});

it('events are told the next one first, then the last that is over', () => {
  const event = (date: string): string => `---\ntype: event\ndate: ${date}\n---\n`;
  const network = networkOf({
    'Old.md': event('2025-01-01'),
    'Last.md': event('2026-11-21'),
    'Now.md': event('2026-11-21/2026-11-22'),
    'Later.md': event('2026-12-01'),
    'Next.md': event('2026-11-23'),
    'Off.md': '---\ntype: event\ndate: 2026-11-24\nstatus: cancelled\n---\n',
    'Call.md': '---\ntype: call\ndate: 2026-11-24\n---\n',
  });
  const names = (): readonly string[] => eventsByNearness(network, TODAY).map(({ name }) => name);
  expect(names()).toEqual(['Now', 'Next', 'Later', 'Last', 'Old']);
  network.apply('Next.md', null);
  expect(names()).toEqual(['Now', 'Later', 'Last', 'Old']);
});

describe('who took part in an event', () => {
  const people = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [`People/${name}.md`, person()]));
  const event = (date: string, attendees: readonly string[]): string =>
    `---\ntype: event\ndate: ${date}\nattendees: [${attendees.join(', ')}]\n---\n`;
  const many = Array.from({ length: 13 }, (_, at) => `Person ${String(at)}`);

  it.each([
    ['was met, where few did', '2026-11-19', ['Ana', 'Ben'], ['Ana', 'Ben'], []],
    ['may be met, where it is ahead', '2026-11-29', ['Ana'], [], ['Ana']],
    ['may have been there, where many did', '2026-11-19', many, [], [...many].sort()],
  ])('%s', (_, date, attendees, met, candidates) => {
    const network = networkOf({ ...people(attendees), [EVENT]: event(date, attendees) });
    const plan = eventPlan(network, EVENT, TODAY);
    expect(plan?.met.map(({ contact }) => contact.name)).toEqual(met);
    expect(plan?.candidates.map(({ contact }) => contact.name).sort()).toEqual(candidates);
  });
});
