import { describe, expect, it, vi } from 'vitest';
import { BriefingSubject } from '../../../src/obsidian/briefing/briefing-subject';
import { networkOf } from '../../network/vault';

const ANA = 'People/Ana.md';
const BEN = 'People/Ben.md';
const LUNCH = 'Meetings/2026-11-01 Lunch.md';
const NOTES = {
  [ANA]: '---\ntype: person\n---\n',
  [BEN]: '---\ntype: person\n---\n',
  [LUNCH]: '---\ntype: meeting\nattendees: ["[[Ana]]", Ben, Stranger]\n---\n',
  'Home.md': 'Hello [[Ana]]\n',
};

describe('whom a briefing is about', () => {
  const network = networkOf(NOTES);

  it('is nobody at first', () => {
    expect(new BriefingSubject().now(network)).toEqual({ people: [], note: null });
  });

  it('is the contact whose note is opened, then all of a conversation', () => {
    const subject = new BriefingSubject();
    subject.opened(ANA);
    expect(subject.now(network)).toEqual({ people: [ANA], note: null });
    subject.opened(LUNCH);
    expect(subject.now(network)).toEqual({ people: [ANA, BEN], note: LUNCH });
  });

  it('stays while other notes are read, or none', () => {
    const subject = new BriefingSubject();
    subject.opened(LUNCH);
    subject.now(network);
    for (const path of ['Home.md', null]) subject.opened(path);
    expect(subject.now(network).note).toBe(LUNCH);
  });

  it('is who was picked, until another contact or conversation is opened', () => {
    const subject = new BriefingSubject();
    subject.opened(LUNCH);
    subject.pick(BEN);
    expect(subject.now(network).people).toEqual([BEN]);
    subject.opened('Home.md');
    expect(subject.now(network).people).toEqual([BEN]);
    subject.opened(ANA);
    expect(subject.now(network).people).toEqual([ANA]);
  });

  it('comes once a note that was just created is known to be a conversation', () => {
    const subject = new BriefingSubject();
    const growing = networkOf({ [ANA]: NOTES[ANA] });
    subject.opened(LUNCH);
    expect(subject.now(growing).people).toEqual([]);
    expect(subject.now(network).people).toEqual([ANA, BEN]);
  });

  it('goes with a rename', () => {
    const subject = new BriefingSubject();
    subject.pick(ANA);
    subject.renamed(ANA, 'People/Ana Diaz.md');
    expect(subject.now(network).people).toEqual(['People/Ana Diaz.md']);
  });

  it('says that it has changed, until nobody listens', () => {
    const subject = new BriefingSubject();
    const heard = vi.fn();
    const end = subject.subscribe(heard);
    subject.opened(ANA);
    subject.opened(ANA);
    subject.pick(BEN);
    end();
    subject.pick(ANA);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
