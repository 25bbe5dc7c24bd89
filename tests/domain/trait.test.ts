import { expect, test } from 'vitest';
import { traitsOf } from '../../src/domain/trait';
import { contactNamed } from './contact-named';

test('a contact’s traits are what the note says, each text once', () => {
  const contact = {
    ...contactNamed('Ana'),
    canHelpWith: ['Editing', 'editing', 'contracts'],
    lookingFor: ['editing'],
    roles: ['Editor'],
    pastOrganisations: ['Acme'],
  };
  expect(traitsOf(contact)).toEqual([
    { kind: 'can help with', text: 'Editing' },
    { kind: 'can help with', text: 'contracts' },
    { kind: 'looking for', text: 'editing' },
    { kind: 'role', text: 'Editor' },
    { kind: 'past organisation', text: 'Acme' },
  ]);
});
