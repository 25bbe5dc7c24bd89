import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { entries, inShort, isoOrNull, note, problems, readNote } from './read-note';

const PATH = 'Events/Porto Maps.md';

/** The first and last day of an event with these properties: `2026-11-26 – 2026-11-28`; null where it is none. */
function days(properties: string, path = PATH): string | null {
  const { conversation } = readNote(path, note(properties));
  if (conversation === null || conversation.event === null) return null;
  return `${isoDay(conversation.on)} – ${isoDay(conversation.event.until)}`;
}

describe('the days of an event', () => {
  it.each([
    ['a day alone', 'date: 2026-11-26', '2026-11-26 – 2026-11-26'],
    ['a first and a last day', 'date: 2026-11-26\nend: 2026-11-28', '2026-11-26 – 2026-11-28'],
    [
      'with times',
      'start: 2026-11-26T09:00\nend-date: 2026-11-28T17:00',
      '2026-11-26 – 2026-11-28',
    ],
    ['links to days', 'date: "[[2026-11-26]]"\nuntil: "[[2026-11-28]]"', '2026-11-26 – 2026-11-28'],
    ['a list of days', 'date: [2026-11-27, 2026-11-26, 2026-11-28]', '2026-11-26 – 2026-11-28'],
    ['an interval', 'date: 2026-11-26/2026-11-28', '2026-11-26 – 2026-11-28'],
    ['an interval in words', 'date: 2026-11-26 to 2026-11-28', '2026-11-26 – 2026-11-28'],
    ['a dash between', 'when: 2026-11-26 – 2026-11-28', '2026-11-26 – 2026-11-28'],
    ['over the end of the year', 'date: 2026-12-31\nend: 2027-01-01', '2026-12-31 – 2027-01-01'],
    ['an empty last day', 'date: 2026-11-26\nend:', '2026-11-26 – 2026-11-26'],
  ])('are %s', (_, properties, expected) => {
    expect(days(`type: event\n${properties}`)).toBe(expected);
    expect(problems(PATH, note(`type: event\n${properties}`))).toEqual([]);
  });

  it('may stand in its name', () => {
    expect(days('type: conference\nend: 2026-11-28', 'Events/2026-11-26 Maps.md')).toBe(
      '2026-11-26 – 2026-11-28',
    );
  });

  it.each([
    ['a last day before the first', 'date: 2026-11-26\nend: 2026-11-25', ['end']],
    ['a last day that is none', 'date: 2026-11-26\nend: later', ['end']],
    ['several values of which one is no day', 'date: [2026-11-26, soon]', ['date']],
    ['no day at all', 'location: Porto', ['date']],
  ])('are a problem with %s', (_, properties, expected) => {
    expect(problems(PATH, note(`type: event\n${properties}`))).toEqual(expected);
  });

  it('are those of a property that says them, where an earlier one says none: that stays a problem', () => {
    const text = 'type: event\ndate: soon\nwhen: 2026-11-26 – 2026-11-28';
    expect(days(text)).toBe('2026-11-26 – 2026-11-28');
    expect(problems(PATH, note(text))).toEqual(['date']);
  });

  it('are those of events alone: another conversation has one day', () => {
    expect(days('type: meeting\ndate: 2026-11-26\nend: 2026-11-28')).toBeNull();
    expect(problems(PATH, note('type: meeting\ndate: 2026-11-26\nend: soon'))).toEqual([]);
  });

  it('don’t matter where it is called off', () => {
    expect(readNote(PATH, note('type: event\ndate: 2026-11-26\nstatus: cancelled'))).toMatchObject({
      conversation: null,
      problems: [],
    });
  });
});

describe('an event', () => {
  it.each(['event', 'Events', 'conference', 'tech-conference', '[[Events]]'])(
    'is a note of type %s',
    (type) => {
      expect(days(`type: "${type}"\ndate: 2026-11-26`)).not.toBeNull();
    },
  );

  it.each(['meeting', 'call', 'eventually'])('is no note of type %s', (type) => {
    expect(days(`type: ${type}\ndate: 2026-11-26`)).toBeNull();
  });

  it('says where it is, who holds it and what it is about', () => {
    const { conversation } = readNote(
      PATH,
      note(
        'type: event\ndate: 2026-11-26\nlocation: "[[Porto]], Portugal"\nvenue: Alfândega\n' +
          'companies: ["[[Northlight]]", Harbour]\nhost: Tidewater\ntopics: [maps]',
      ),
    );
    expect(conversation?.event).toMatchObject({
      places: ['Porto, Portugal', 'Alfândega'],
      organisations: ['Northlight', 'Harbour', 'Tidewater'],
    });
    expect(conversation?.details.topics).toEqual(['maps']);
  });

  it('names whom to meet below a heading: the first of each item', () => {
    const text =
      '## To meet\n\n- [[Ana]] · knows [[Ben]]\n- [ ] Say hello to [[Cho]]\n  - [[Dee]]\n- Eve\n\n## Notes\n\n- [[Finn]]';
    const { conversation, entries: said } = readNote(
      PATH,
      note('type: event\ndate: 2026-11-26', text),
    );
    expect(conversation?.event?.toMeet).toEqual(['Ana', 'Cho']);
    expect(said).toEqual([]);
  });
});

/** The entries of an event over three days, in short with their days. */
function met(text: string): readonly string[] {
  const { entries: said } = readNote(PATH, note('type: event\ndate: 2026-11-26/2026-11-28', text));
  return said.map((entry) => `${isoOrNull(entry.on)?.slice(5) ?? ''} ${inShort(entry)}`);
}

describe('who was met at an event', () => {
  it.each([
    ['an item with a link', '- [[Ana]] Talked about maps', ['11-26 8 log Ana']],
    ['a link further on', '- Talked with [[Ana]]', ['11-26 8 log Ana']],
    [
      'several that are listed',
      '- [[Ana]], [[Ben]] and [[Cho]]: lunch',
      ['11-26 8 log Ana, Ben, Cho'],
    ],
    ['but not who is talked about', '- [[Ana]] knows a lot about [[Ben]]', ['11-26 8 log Ana']],
    ['on the day that it links', '- [[Ana]] [[2026-11-28]] #via/event', ['11-28 8 log Ana']],
    ['a day before it', '- [[2026-11-27]] [[Ana]]', ['11-27 8 log Ana']],
    ['not on a day that is none of the event’s', '- [[Ana]] [[2026-11-30]]', ['11-26 8 log Ana']],
    ['a done task', '- [x] [[Ana]]', ['11-26 8 log Ana']],
    ['not an open one', '- [ ] Follow up with [[Ana]]', []],
    [
      'not what stands below',
      '- [[Ana]]\n  - [ ] Write to [[Ana]]\n  - [[Ben]]',
      ['11-26 8 log Ana'],
    ],
    ['not a mere mention', '- [[Ana]] #mention', []],
    ['no name without a note', '- Ana', []],
  ])('is %s', (_, text, expected) => {
    expect(met(`## Met\n\n${text}`)).toEqual(expected);
  });

  it('is nobody below other headings, and nobody below this one in other notes', () => {
    expect(met('## Notes\n\n- [[Ana]] #via/event')).toEqual([]);
    expect(
      readNote('Meetings/A.md', note('type: meeting\ndate: 2026-11-26', '## Met\n\n- [[Ana]]'))
        .entries,
    ).toEqual([]);
    expect(entries('## Met\n\n- [[Ana]]')).toEqual(['3 mention Ana']);
  });

  it('helped as well: one entry says both', () => {
    const text =
      '## Met\n\n- [[Ana]] #received/advice for [[Ben]]\n\n## Notes\n\n- #gave/feedback [[Cho]]';
    expect(met(text)).toEqual(['11-26 8 log Ana', '11-26 12 log Cho']);
  });

  it('was introduced there: all who are linked', () => {
    expect(met('## Met\n\n- [[Ana]] meets my old friend [[Ben]] #introduced')).toEqual([
      '11-26 8 log Ana, Ben',
    ]);
  });

  it('was met at an event, unless the item says otherwise', () => {
    const { entries: said } = readNote(
      PATH,
      note('type: event\ndate: 2026-11-26', '## Met\n\n- [[Ana]]\n- [[Ben]] #via/call'),
    );
    expect(said.map(({ details }) => details.channel)).toEqual(['event', 'call']);
  });

  it('stands below a heading in the user’s words', () => {
    const text = note('type: Messe\ndate: 2026-11-26', '## Getroffen\n\n- [[Ana]]');
    const { conversation, entries: said } = readNote(PATH, text, {
      conversationMarkers: ['Messe'],
      eventMarkers: ['Messe'],
      metHeading: 'Getroffen',
    });
    expect(conversation?.event).not.toBeNull();
    expect(said.map(inShort)).toEqual(['8 log Ana']);
  });
});
