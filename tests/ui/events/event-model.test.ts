import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/day';
import { eventPlan } from '../../../src/network/events';
import { eventSections, phaseInWords } from '../../../src/ui/events/event-model';
import { listItems } from '../../../src/ui/review/list-items';
import { primaryActionOf } from '../../../src/ui/review/primary-action';
import { networkOf } from '../../network/vault';

const TODAY = dayOf(2026, 11, 22) ?? 0;
const EVENT = 'Maps.md';
const person = (more = ''): string => `---\ntype: person\n${more}---\n`;
const CHOICES = { folded: () => null, showsAll: () => false };

function plan(
  properties: string,
  text: string,
  more: Record<string, string> = {},
): ReturnType<typeof eventPlan> {
  const network = networkOf({
    'People/Ana.md': person('role: Editor\ncompany: Harbour\n'),
    'People/Ben.md': person('location: Porto\n'),
    'People/Cho.md': person(),
    [EVENT]: `---\ntype: event\n${properties}\n---\n${text}`,
    ...more,
  });
  return eventPlan(network, EVENT, TODAY);
}

/** The sections in short: title, count, then rows with what Space does. */
function shown(found: ReturnType<typeof eventPlan>): readonly (readonly string[])[] {
  if (found === null) throw new Error('No event');
  return eventSections(found, TODAY, CHOICES).map((section) => [
    `${section.title} ${section.count}`,
    ...listItems([section]).flatMap((item) =>
      item.kind === 'row' && item.subject.kind === 'said'
        ? [
            [
              item.subject.contact.name,
              item.subject.aside,
              item.subject.detail,
              primaryActionOf(item) ?? '',
            ]
              .filter((part) => part !== '')
              .join(' | '),
          ]
        : [],
    ),
  ]);
}

describe('an event that is ahead', () => {
  const found = plan('date: 2026-11-25\nlocation: Porto', '## To meet\n\n- [[Ana]]\n');

  it('shows whom to meet, to be prepared for, and who may be there, to be added', () => {
    expect(shown(found)).toEqual([
      ['To meet 0/1', 'Ana | Editor · Harbour | run command'],
      ['Might be there 1', 'Ben | Lives in Porto | plan to meet'],
      ['Met 0'],
    ]);
  });

  it('says when it begins', () => {
    expect(found === null ? '' : phaseInWords(found, TODAY)).toBe('begins in 3 days');
  });
});

describe('an event that is over', () => {
  const MET =
    '## To meet\n\n- [[Ana]]\n\n## Met\n\n- [[Ana]]\n- [[Cho]]\n- [[Ben]]\n\n## Follow-ups\n\n- [ ] Write to [[Cho]] 📅 2026-11-23\n';
  const found = plan('date: 2026-11-18\nend: 2026-11-20', MET, {
    'Daily/2026-11-21.md': '- [[Ben]] #via/email\n',
  });

  it('shows first who was met, and who is to be followed up', () => {
    expect(shown(found)).toEqual([
      [
        'Met 2/3',
        'Ana | 4 days ago | No follow-up yet | run command',
        'Cho | 4 days ago | Follow up tomorrow',
        'Ben | 4 days ago | Followed up yesterday',
      ],
      ['To meet 1/1', 'Ana | met | Editor · Harbour | run command'],
    ]);
  });

  it('says when it was, by its last day', () => {
    expect(found === null ? '' : phaseInWords(found, TODAY)).toBe('was 2 days ago');
  });

  it('asks nobody whom to meet where nobody was to be met', () => {
    expect(shown(plan('date: 2026-11-18', ''))).toEqual([['Met 0']]);
  });
});

it('an event that goes on says until when', () => {
  const found = plan('date: 2026-11-21/2026-11-23', '');
  expect(found === null ? '' : phaseInWords(found, TODAY)).toBe('until tomorrow');
  expect(shown(found).map(([title]) => title)).toEqual(['Met 0', 'To meet 0', 'Might be there 0']);
});
