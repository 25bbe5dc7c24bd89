import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/network/network';
import { RowModels, sameFields, type KeyedSubject } from '../../../src/ui/review/row-models';
import { contact, conversationNote, networkOf, personNote, TODAY } from '../made-network';

const NAMES = ['Ana', 'Ben', 'Cho'];

function subjectsOf(network: Network): readonly KeyedSubject[] {
  return network.checkIns(TODAY).map((checkIn) => ({
    key: checkIn.contact.path,
    subject: { kind: 'contact', checkIn, found: null },
  }));
}

function threePeople(): Network {
  return networkOf(
    NAMES.map((name) => personNote(contact(name, { circle: 'close' }), [TODAY - 50])),
  );
}

describe('rows from one frame to the next', () => {
  it('keep their identity while nothing changes', () => {
    const network = threePeople();
    const models = new RowModels();
    const before = models.rowsOf(subjectsOf(network), TODAY);
    const after = models.rowsOf(subjectsOf(network), TODAY);
    for (const [key, row] of after) expect(row).toBe(before.get(key));
  });

  it('change for exactly the contacts that an edited note concerns', () => {
    const network = threePeople();
    const models = new RowModels();
    const before = models.rowsOf(subjectsOf(network), TODAY);
    network.apply(...conversationNote(contact('Ben'), TODAY - 1));
    const after = models.rowsOf(subjectsOf(network), TODAY);
    const changed = [...after].filter(([key, row]) => before.get(key) !== row);
    expect(changed.map(([key]) => key)).toEqual(['People/Ben.md']);
  });

  it('keep their identity when a note changes that says nothing they show', () => {
    const network = threePeople();
    const models = new RowModels();
    const before = models.rowsOf(subjectsOf(network), TODAY);
    network.apply(
      ...personNote(contact('Ben', { circle: 'close', emails: ['b@x.org'] }), [TODAY - 50]),
    );
    const after = models.rowsOf(subjectsOf(network), TODAY);
    expect(after.get('People/Ben.md')).toBe(before.get('People/Ben.md'));
  });

  it('are forgotten once they are out of sight', () => {
    const network = threePeople();
    const models = new RowModels();
    const subjects = subjectsOf(network);
    const before = models.rowsOf(subjects, TODAY);
    models.rowsOf([], TODAY);
    const again = models.rowsOf(subjects, TODAY);
    expect(again.get('People/Ana.md')).not.toBe(before.get('People/Ana.md'));
    expect(again).toEqual(before);
  });
});

describe('sameFields', () => {
  it('compares fields, not nested values', () => {
    expect(sameFields({ a: 1, b: 'x' }, { a: 1, b: 'x' })).toBe(true);
    expect(sameFields({ a: 1, b: 'x' }, { a: 1, b: 'y' })).toBe(false);
    expect(sameFields<object>({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  });
});
