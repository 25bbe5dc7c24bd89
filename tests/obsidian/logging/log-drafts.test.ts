import { describe, expect, test } from 'vitest';
import { LogDrafts } from '../../../src/obsidian/logging/log-drafts';
import type { ViewPart } from '../../../src/obsidian/settings/view-state';
import type { LogDraft } from '../../../src/ui/logging/log-draft';

const ANA = { kind: 'contact', path: 'Ana.md', name: 'Ana Diaz' } as const;
const BEN = { kind: 'contact', path: 'Ben.md', name: 'Ben Cho' } as const;

const draft = (changes: Partial<LogDraft> = {}): LogDraft => ({
  people: [],
  text: '',
  day: '',
  channel: '',
  direction: '',
  help: null,
  followUp: '',
  followUpDay: '',
  destination: 'daily note',
  ...changes,
});

function setup(stored: unknown = undefined) {
  const disk = { stored, saves: 0 };
  const drafts = new LogDrafts({
    viewState: () => disk.stored,
    saveViewState: async (_: ViewPart, value) => {
      disk.stored = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
      disk.saves += 1;
    },
  });
  return { drafts, disk };
}

describe('what was typed and not saved', () => {
  test('is there again for the same people, and for nobody in particular', async () => {
    const { drafts } = setup();
    const typed = draft({ people: [ANA], text: 'The paper' });
    await drafts.keep(typed);
    expect(drafts.kept(draft({ people: [ANA] }))).toEqual(typed);
    expect(drafts.kept(draft())).toEqual(typed);
    expect(drafts.kept(draft({ people: [BEN] }))).toBeNull();
  });

  test('is kept for each of several people', async () => {
    const { drafts } = setup();
    const [ofAna, ofBen] = [
      draft({ people: [ANA], text: 'The paper' }),
      draft({ people: [BEN], followUp: 'Call' }),
    ];
    await drafts.keep(ofAna);
    await drafts.keep(ofBen);
    expect(drafts.kept(draft({ people: [ANA] }))).toEqual(ofAna);
    expect(drafts.kept(draft())).toEqual(ofBen);
    await drafts.forget(ofBen);
    expect(drafts.kept(draft())).toEqual(ofAna);
  });

  test('takes the place of what was typed before about the same people', async () => {
    const { drafts, disk } = setup();
    await drafts.keep(draft({ people: [ANA], text: 'One' }));
    await drafts.keep(draft({ people: [ANA], text: 'Two' }));
    await drafts.forget(draft({ people: [ANA] }));
    expect(disk.stored).toBeUndefined();
  });

  test('is not kept where it says nothing', async () => {
    const { drafts, disk } = setup();
    await drafts.keep(draft({ people: [ANA], channel: 'call' }));
    await drafts.keepLine('  ');
    expect(disk.saves).toBe(0);
  });

  test('is kept for the quick log beside the form, and forgotten when it is saved', async () => {
    const { drafts, disk } = setup();
    await drafts.keep(draft({ text: 'The paper' }));
    await drafts.keepLine('call with Ana');
    expect(drafts.keptLine).toBe('call with Ana');
    await drafts.keepLine('');
    expect(drafts.keptLine).toBe('');
    expect(disk.stored).toMatchObject({ log: [{ text: 'The paper' }] });
  });

  test.each([null, 7, [], { log: 'x', line: 3 }, { log: [null, 1, {}] }])(
    'is as good as nothing where it can’t be read: %j',
    (stored) => {
      const { drafts } = setup(stored);
      expect(drafts.kept(draft())).toBeNull();
      expect(drafts.keptLine).toBe('');
    },
  );
});
