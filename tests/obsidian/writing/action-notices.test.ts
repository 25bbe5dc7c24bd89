import { beforeEach, expect, test, vi } from 'vitest';
import { ActionNotices } from '../../../src/obsidian/writing/action-notices';
import { quiet } from '../fakes';

/** The texts of the notices that are shown, the oldest first. */
const shown: string[] = [];

vi.mock('obsidian', () => ({
  Notice: class {
    constructor(private readonly message: string) {
      shown.push(message);
    }

    get containerEl() {
      return { isConnected: shown.includes(this.message) };
    }

    hide(): void {
      const place = shown.indexOf(this.message);
      if (place >= 0) shown.splice(place, 1);
    }
  },
}));

beforeEach(() => {
  shown.length = 0;
  vi.stubGlobal('createFragment', () => 'with a button');
});

test('three stay at most, the newest', () => {
  const notices = new ActionNotices();
  for (const message of ['a', 'b', 'c', 'd', 'e']) notices.say(message);
  expect(shown).toEqual(['c', 'd', 'e']);
});

test('those that have gone by themselves make room', () => {
  const notices = new ActionNotices();
  for (const message of ['a', 'b', 'c']) notices.say(message);
  shown.splice(1, 1);
  notices.say('d');
  expect(shown).toEqual(['a', 'c', 'd']);
});

test('why work failed that nobody waits for is said', async () => {
  const notices = new ActionNotices();
  notices.sayFailure(Promise.reject(new Error('The disk is full.')));
  notices.sayFailure(Promise.resolve());
  await quiet();
  expect(shown).toEqual(['The disk is full.']);
});

test('none stays and none comes once the plugin has stopped', async () => {
  const notices = new ActionNotices();
  notices.say('a');
  notices.stop();
  notices.say('b');
  notices.sayDone('c', () => undefined);
  notices.sayFailure(Promise.reject(new Error('d')));
  await quiet();
  expect(shown).toEqual([]);
});
