import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { Network } from '../../src/network/network';
import { factsOf, snapshot } from './vault';

/** A few names that clash, differ in case or stand for no contact, so that random notes meet each other. */
const NAMES = ['Ana', 'ana', 'Ben', 'Bén', 'Cy Lo', 'Home'];
const FOLDERS = ['', 'People/', 'Work/', 'Work/People/'];
const paths = fc.oneof(
  fc
    .tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES))
    .map((parts) => `${parts.join('')}.md`),
  fc.constantFrom(
    '2026-11-20.md',
    '2026-11-21.md',
    'Log/2026-11-24.md',
    'Meetings/2026-11-19 x.md',
    'Plan.md',
  ),
);
const link = fc
  .tuple(fc.constantFrom('', '', 'People/', '/Work/People/'), fc.constantFrom(...NAMES))
  .map((parts) => `[[${parts.join('')}]]`);
const line = fc
  .tuple(
    fc.constantFrom(
      '- ',
      '- [x] ',
      '- [ ] ',
      '  - ',
      '',
      '> ',
      '- #inbound ',
      '- #introduced ',
      '- [ ] #waiting ',
    ),
    fc.array(link, { maxLength: 2 }),
    fc.constantFrom('', ' #mention', ' #received/advice', ' 📅 2026-11-23', ' [[2026-11-18]]'),
  )
  .map(([lead, links, tail]) => `${lead}${links.join(' and ')} said${tail}`);
const frontmatter = fc.oneof(
  fc.constant(''),
  fc
    .tuple(
      fc.constantFrom(
        'type: person',
        'type: meeting',
        'tags: [person]',
        'type: note',
        'met: never',
      ),
      fc.constantFrom('', 'aliases: [Annie, Ben]', 'circle: close', 'circle: colse', 'name: Ana'),
      fc.constantFrom(
        '',
        'date: 2026-11-19',
        'people: [Ana, "[[Ben]]", cy-lo]',
        'last-contact: 2026-10-01',
      ),
    )
    .map((lines) => `---\n${lines.filter(Boolean).join('\n')}\n---\n`),
);
const texts = fc
  .tuple(
    frontmatter,
    fc.constantFrom('', '## Log\n', '## Check-ins\n', '## Attendees\n'),
    fc.array(line, { maxLength: 5 }),
  )
  .map(([head, heading, lines]) => `${head}${heading}${lines.join('\n')}\n`);

type Edit =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string };

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('write' as const), path: paths, text: texts }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), path: paths }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('rename' as const), path: paths, to: paths }),
    },
  ),
  { minLength: 1, maxLength: 25 },
);

/** Makes the edits in a vault and, as the plugin would, in a network. */
function play(edits: readonly Edit[], network: Network): ReadonlyMap<string, string> {
  const vault = new Map<string, string>();
  for (const edit of edits) {
    if (edit.do === 'write') {
      vault.set(edit.path, edit.text);
      network.apply(edit.path, factsOf(edit.path, edit.text));
    } else {
      const text = vault.get(edit.path);
      if (text === undefined) continue;
      if (edit.do === 'rename' && vault.has(edit.to)) continue;
      vault.delete(edit.path);
      network.apply(edit.path, null);
      if (edit.do !== 'rename') continue;
      vault.set(edit.to, text);
      network.apply(edit.to, factsOf(edit.to, text));
    }
  }
  return vault;
}

describe('the network after any sequence of changes', () => {
  it('equals the network built from scratch from the final notes, in any order of arrival', () => {
    const order = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(edits, order, (sequence, numbers) => {
        const live = new Network(DEFAULT_RULES);
        const vault = play(sequence, live);
        const shuffled = [...vault]
          .map((note) => ({ note, key: Number(numbers.next().value) }))
          .sort((a, b) => a.key - b.key);
        const fresh = new Network(DEFAULT_RULES);
        for (const {
          note: [path, text],
        } of shuffled)
          fresh.apply(path, factsOf(path, text));
        expect(snapshot(live)).toEqual(snapshot(fresh));
      }),
      { numRuns: 300 },
    );
  });

  it('equals the network that was read in slices, with edits arriving in between', () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 1, max: 5 }), (sequence, slice) => {
        const live = new Network(DEFAULT_RULES);
        const vault = play(sequence, live);
        const sliced = new Network(DEFAULT_RULES);
        for (const edit of sequence) {
          if (edit.do === 'write') sliced.stage(edit.path, factsOf(edit.path, edit.text));
          sliced.settle(slice);
        }
        for (const edit of sequence)
          for (const path of edit.do === 'rename' ? [edit.path, edit.to] : [edit.path]) {
            const text = vault.get(path);
            sliced.stage(path, text === undefined ? null : factsOf(path, text));
          }
        while (!sliced.settle(slice));
        expect(snapshot(sliced)).toEqual(snapshot(live));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when a note is applied again as it is', () => {
    fc.assert(
      fc.property(edits, (sequence) => {
        const network = new Network(DEFAULT_RULES);
        const vault = play(sequence, network);
        const before = { revision: network.revision, snapshot: snapshot(network) };
        for (const [path, text] of vault) {
          const change = network.apply(path, factsOf(path, text));
          expect(change).toEqual({ contacts: new Set(), revision: before.revision });
        }
        expect(snapshot(network)).toEqual(before.snapshot);
      }),
      { numRuns: 100 },
    );
  });

  it('reports every contact whose check-in or evidence became another', () => {
    fc.assert(
      fc.property(edits, paths, texts, (sequence, path, text) => {
        const network = new Network(DEFAULT_RULES);
        play(sequence, network);
        const before = new Map(
          network
            .contacts()
            .map((contact) => [contact.path, [contact, [...network.history(contact.path)]]]),
        );
        const { contacts } = network.apply(path, factsOf(path, text));
        for (const contact of network.contacts()) {
          if (contacts.has(contact.path)) continue;
          expect([contact, network.history(contact.path)]).toEqual(before.get(contact.path));
        }
      }),
      { numRuns: 200 },
    );
  });
});
