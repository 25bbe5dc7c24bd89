import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import { OrganisationEdits } from '../../../src/obsidian/new-job/organisation-edits';
import { contact } from '../../ui/made-network';

const ANA = 'People/Ana.md';

/** Edits of contacts as the network comes to know them, and what is told of them. */
function watched(...known: readonly Contact[]) {
  const contacts = new Map(known.map((one) => [one.path, one]));
  const told: string[] = [];
  let waiting: (() => void) | null = null;
  const edits = new OrganisationEdits({
    contactAt: (path) => contacts.get(path),
    whenQuiet: (look) => (waiting = look),
    told: (path, { left, joined, since }) => {
      told.push([path, ...left, ...joined, String(since)].join(' '));
    },
  });
  return {
    edits,
    told,
    write: (path: string, changes: Partial<Contact>) => {
      const before = contacts.get(path) ?? { ...contact('New'), path };
      contacts.set(path, { ...before, ...changes });
      edits.notesChanged([path]);
    },
    quiet: () => {
      const look = waiting;
      waiting = null;
      look?.();
    },
  };
}

const ana = contact('Ana', { organisations: ['Acme'], organisationSince: 20_000 });

describe('an edit of the organisation', () => {
  it('in the open note is told once it is quiet, and once only', () => {
    const { edits, told, write, quiet } = watched(ana);
    edits.opened(ANA);
    write(ANA, { organisations: ['Glo'] });
    write(ANA, { organisations: ['Globex'] });
    expect(told).toEqual([]);
    quiet();
    expect(told).toEqual([`${ANA} Acme Globex 20000`]);
    write(ANA, { roles: ['Editor'] });
    quiet();
    edits.opened(null);
    expect(told).toHaveLength(1);
  });

  it('is told as the note is left', () => {
    const { edits, told, write, quiet } = watched(ana);
    edits.opened(ANA);
    write(ANA, { organisations: ['Globex'] });
    edits.opened('Other.md');
    quiet();
    expect(told).toEqual([`${ANA} Acme Globex 20000`]);
  });

  it('is told where the note is by then', () => {
    const { edits, told, write, quiet } = watched(ana, { ...ana, path: 'Ana Diaz.md' });
    edits.opened(ANA);
    edits.renamed(ANA, 'Ana Diaz.md');
    write('Ana Diaz.md', { organisations: ['Globex'] });
    quiet();
    expect(told).toEqual(['Ana Diaz.md Acme Globex 20000']);
  });

  it.each<[string, (made: ReturnType<typeof watched>) => void]>([
    [
      'in a note that isn’t open',
      ({ write }) => {
        write(ANA, { organisations: ['Globex'] });
      },
    ],
    [
      'in a note that has only become a contact',
      ({ edits, write }) => {
        edits.opened('New.md');
        write('New.md', { organisations: ['Acme'] });
      },
    ],
    [
      'while notes are still read',
      ({ edits, write }) => {
        edits.opened('New.md');
        edits.notesChanged(['New.md']);
        write('Other.md', { organisations: ['Acme'] });
      },
    ],
    [
      'that is taken back before it is quiet',
      ({ edits, write }) => {
        edits.opened(ANA);
        write(ANA, { organisations: ['Globex'] });
        write(ANA, { organisations: ['Acme'] });
      },
    ],
  ])('is not told %s', (_, act) => {
    const made = watched(ana);
    act(made);
    made.quiet();
    made.edits.opened(null);
    expect(made.told).toEqual([]);
  });
});
