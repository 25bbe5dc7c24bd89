import { describe, expect, it } from 'vitest';
import { planToMeet } from '../../src/actions/plan-to-meet';
import { undo } from '../../src/actions/undo';
import { eventPlan } from '../../src/network/events';
import { networkOf, CONVENTIONS } from './check-ins-vault';
import { ANA, BEN, EVENT, eventVault, PROPERTIES } from './event-vault';
import { portsOver, TODAY } from './ports-over';

const ANA_LINE =
  '- [[Ana Diaz]] · Editor · Harbour \\#via/call · last: recorded on 20 Aug · looks for a data engineer';

describe('whom to meet at an event', () => {
  it.each([
    ['under a heading of their own', '', `\n## To meet\n\n${ANA_LINE}\n- [[Ben Cho]]\n`],
    [
      'below who is there, in the list’s own marker',
      'Text\n\n# To-meet 📓\n\n* [[Cho]] first\n\n# More\n',
      `Text\n\n# To-meet 📓\n\n* [[Cho]] first\n${ANA_LINE.replace('-', '*')}\n* [[Ben Cho]]\n\n# More\n`,
    ],
    [
      'each once, however they are linked there',
      '## To meet\n\n- [ ] [[People/Ben Cho|Ben]] about maps\n- [[Ana Diaz]]: mine\n',
      '## To meet\n\n- [ ] [[People/Ben Cho|Ben]] about maps\n- [[Ana Diaz]]: mine\n',
    ],
    [
      'each once, also where they stand below a subheading',
      '## To meet\n\n### First day\n\n- [[Ben Cho]]\n- [[Ana Diaz]]\n',
      '## To meet\n\n### First day\n\n- [[Ben Cho]]\n- [[Ana Diaz]]\n',
    ],
    [
      'though others talk of them',
      '## To meet\n\n- [[Cho]], a friend of [[Ben Cho]]\n\n## Notes\n\n- [[Ana Diaz]]\n',
      `## To meet\n\n- [[Cho]], a friend of [[Ben Cho]]\n${ANA_LINE}\n- [[Ben Cho]]\n\n## Notes\n\n- [[Ana Diaz]]\n`,
    ],
  ])('are listed %s', async (_, before, after) => {
    const vault = eventVault(before);
    const people = { event: EVENT, contacts: [ANA, BEN, ANA] };
    const plan = (): ReturnType<typeof planToMeet> =>
      planToMeet(people, networkOf(vault), CONVENTIONS, portsOver(vault));
    await plan();
    expect(vault.text(EVENT)).toBe(PROPERTIES + after);
    const { toMeet, met } = eventPlan(networkOf(vault), EVENT, TODAY) ?? {};
    expect(toMeet?.map(({ contact }) => contact.path)).toEqual(expect.arrayContaining([ANA, BEN]));
    expect(met).toEqual([]);
    await plan();
    expect(vault.text(EVENT)).toBe(PROPERTIES + after);
  });

  it('are linked under their new names, in the note under its new one; undo restores it', async () => {
    const vault = eventVault('\r\n# Notes  \r\n');
    const network = networkOf(vault);
    vault.rename(BEN, 'People/Benjamin Cho.md');
    vault.rename(EVENT, 'Events/Maps.md');
    const outcome = await planToMeet(
      { event: EVENT, contacts: [BEN] },
      network,
      CONVENTIONS,
      portsOver(vault),
    );
    expect(vault.text('Events/Maps.md')).toContain('## To meet\r\n\r\n- [[Benjamin Cho]]');
    if (outcome.kind !== 'done' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(vault.text('Events/Maps.md')).toBe(`${PROPERTIES}\r\n# Notes  \r\n`);
  });

  it.each([
    ['the contact', BEN],
    ['the event', EVENT],
  ])('stay as they are where %s is gone', async (_, gone) => {
    const vault = eventVault();
    const network = networkOf(vault);
    vault.notes.delete(gone);
    const outcome = await planToMeet(
      { event: EVENT, contacts: [BEN] },
      network,
      CONVENTIONS,
      portsOver(vault),
    );
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: gone }] });
  });
});
