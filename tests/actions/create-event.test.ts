import { describe, expect, it } from 'vitest';
import { createEvent } from '../../src/actions/create-event';
import { eventAt } from '../../src/network/events';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { networkOf } from './check-ins-vault';
import { EVENT, eventVault } from './event-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

async function created(
  name: string,
  vault = eventVault(),
  conventions: Partial<typeof DEFAULT_SETTINGS.conventions> = {},
): ReturnType<typeof createEvent> {
  const settings = {
    ...DEFAULT_SETTINGS,
    conventions: { ...DEFAULT_SETTINGS.conventions, ...conventions },
  };
  return createEvent({ name, on: TODAY + 4 }, networkOf(vault), settings, portsOver(vault));
}

describe('a new event', () => {
  it('is a note beside those of others, which is read as an event', async () => {
    const vault = eventVault();
    const { note } = await created(' Lisbon:  Maps ', vault);
    expect(note?.path).toBe('Events/Lisbon- Maps.md');
    expect(vault.text('Events/Lisbon- Maps.md')).toBe(
      '---\ntype: event\ndate: 2026-11-26\nend:\nlocation:\n---\n',
    );
    expect(eventAt(networkOf(vault), 'Events/Lisbon- Maps.md')).toMatchObject({
      name: 'Lisbon- Maps',
      on: TODAY + 4,
      until: TODAY + 4,
    });
  });

  it('leaves one of that name alone, and lies among conversations where there is no other event', async () => {
    const vault = eventVault();
    const before = vault.text(EVENT);
    expect((await created('Porto Maps', vault)).note?.path).toBe('Events/Porto Maps 2.md');
    expect(vault.text(EVENT)).toBe(before);
    expect((await created('Maps', new MemoryVault())).note?.path).toBe('Conversations/Maps.md');
  });

  it('is written in the user’s words', async () => {
    const vault = eventVault();
    await created('Messe', vault, {
      markerProperties: ['art der Notiz'],
      eventMarkers: ['Messe', 'event'],
      conversationMarkers: ['Messe'],
    });
    expect(vault.text('Events/Messe.md')).toContain('---\nart der Notiz: Messe\ndate:');
  });

  it.each([
    ['a name', '  ', {}],
    ['a type', 'Maps', { eventMarkers: [] }],
  ])('needs %s', async (_, name, conventions) => {
    const vault = eventVault();
    const { outcome, note } = await created(name, vault, conventions);
    expect([outcome.kind, note, vault.notes.size]).toEqual(['failed', null, 3]);
  });
});
