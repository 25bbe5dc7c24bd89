import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDayPhrase } from '../../../src/notes/language/day-phrase';
import { LOG_DRAFTS, withLastingDays } from '../../../src/obsidian/logging/log-drafts';
import { QUICK_LOG_DRAFTS } from '../../../src/obsidian/logging/quick-log-drafts';
import type { LogDraft, ReadDay } from '../../../src/ui/logging/log-draft';
import { day } from '../../domain/builders';
import { storedDrafts } from '../windows/drafts-in-memory';

const ANA = { kind: 'contact', path: 'Ana.md', name: 'Ana Diaz' } as const;
const BEN = { kind: 'contact', path: 'Ben.md', name: 'Ben Cho' } as const;
const NEW = { kind: 'new', name: 'Zoë' } as const;

const draft = (changes: Partial<LogDraft> = {}): LogDraft => ({
  people: [],
  text: '',
  day: '',
  channel: '',
  direction: '',
  help: [],
  followUp: '',
  followUpDay: '',
  destination: 'daily note',
  ...changes,
});

test('a draft is there again for the same people, and for nobody in particular', async () => {
  const drafts = storedDrafts().of(LOG_DRAFTS);
  const typed = draft({ people: [ANA, NEW], text: 'The paper' });
  await drafts.replace(null, typed);
  const begun = [
    [ANA],
    [
      { ...NEW, name: 'ZOË' },
      { ...ANA, name: 'Renamed' },
    ],
    [],
  ];
  for (const people of begun) expect(drafts.kept(draft({ people }))).toEqual(typed);
  expect(drafts.kept(draft({ people: [BEN] }))).toBeNull();
});

test('a draft is kept for each of several people, and for its follow-up alone', async () => {
  const drafts = storedDrafts().of(LOG_DRAFTS);
  const ofAna = draft({ people: [ANA], text: 'The paper' });
  const ofBen = draft({ people: [BEN], followUp: 'Call' });
  await drafts.replace(null, ofAna);
  await drafts.replace(null, ofBen);
  expect(drafts.kept(draft({ people: [ANA] }))).toEqual(ofAna);
  expect(drafts.kept(draft())).toEqual(ofBen);
  await drafts.replace(ofBen, null);
  expect(drafts.kept(draft())).toEqual(ofAna);
});

test('a draft does not hide how or when the people of another form met', async () => {
  const drafts = storedDrafts().of(LOG_DRAFTS);
  const sent = draft({ people: [ANA], text: 'The paper', direction: 'outbound' });
  await drafts.replace(null, sent);
  expect(drafts.kept(draft({ people: [ANA], direction: 'inbound' }))).toBeNull();
  expect(drafts.kept(draft({ people: [ANA], day: '2026-11-20' }))).toBeNull();
  expect(drafts.kept(draft({ people: [ANA], direction: 'outbound' }))).toEqual(sent);
  expect(drafts.kept(draft({ people: [ANA] }))).toEqual(sent);
});

test('the days of a draft are those of the day on which it was typed', () => {
  const today = day('2026-11-22');
  const readDay: ReadDay = (text, tense) => readDayPhrase(text, today, 'day first', tense);
  const kept = (days: Pick<LogDraft, 'day' | 'followUpDay'>): unknown => {
    const { day: on, followUpDay } = withLastingDays(draft(days), today, readDay);
    return [on, followUpDay];
  };
  expect(kept({ day: 'yesterday', followUpDay: 'tomorrow' })).toEqual(['2026-11-21', '2026-11-23']);
  expect(kept({ day: '', followUpDay: '' })).toEqual(['2026-11-22', '']);
  expect(kept({ day: 'yest', followUpDay: 'soon' })).toEqual(['yest', 'soon']);
});

test('a draft without words is not kept', async () => {
  const { of, disk } = storedDrafts();
  await of(LOG_DRAFTS).replace(null, draft({ people: [ANA], channel: 'call' }));
  await of(QUICK_LOG_DRAFTS).replace(null, { line: '  ', begunOn: '2026-11-22' });
  expect(disk.saves).toBe(0);
});

test('the line of the quick log is kept beside the form’s drafts, and forgotten alone', async () => {
  const { of, disk } = storedDrafts();
  await of(LOG_DRAFTS).replace(null, draft({ text: 'The paper' }));
  await of(QUICK_LOG_DRAFTS).replace(null, { line: 'call with Ana', begunOn: '2026-11-20' });
  const kept = of(QUICK_LOG_DRAFTS).kept({ line: '', begunOn: '2026-11-22' });
  expect(kept).toEqual({ line: 'call with Ana', begunOn: '2026-11-20' });
  await of(QUICK_LOG_DRAFTS).replace(kept, { line: '', begunOn: '2026-11-22' });
  expect(of(QUICK_LOG_DRAFTS).kept({ line: '', begunOn: '2026-11-22' })).toBeNull();
  expect(disk.stored).toMatchObject({ log: [{ text: 'The paper' }] });
});

test('a draft from before help could be several has the one it had', () => {
  const advice = { side: 'gave', kind: 'advice' };
  expect(LOG_DRAFTS.read({ text: 'x', help: advice }).help).toEqual([advice]);
  expect(LOG_DRAFTS.read({ text: 'x', help: null }).help).toEqual([]);
});

test('a draft that was stored comes back as it was', () => {
  const drafts = fc.record({
    people: fc.array(
      fc.oneof(
        fc.constant(ANA),
        fc.string({ minLength: 1 }).map((name) => ({ kind: 'new', name }) as const),
      ),
    ),
    text: fc.string(),
    day: fc.string(),
    channel: fc.string(),
    direction: fc.constantFrom('', 'inbound', 'outbound', 'mutual'),
    help: fc.array(fc.record({ side: fc.constantFrom('gave', 'received'), kind: fc.string() })),
    followUp: fc.string(),
    followUpDay: fc.string(),
    destination: fc.constantFrom('daily note', 'contact note', 'conversation note'),
  }) satisfies fc.Arbitrary<LogDraft>;
  fc.assert(
    fc.property(drafts, (typed) => {
      expect(LOG_DRAFTS.read(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    }),
  );
});
