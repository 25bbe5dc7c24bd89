import { expect, it } from 'vitest';
import { CONVERSATIONS } from '../../../src/obsidian/strings';

it('the notice of a new contact is short, whatever the name', () => {
  expect(CONVERSATIONS.contactCreated('Ana Diaz')).toBe('Created the contact Ana Diaz.');
  const said = CONVERSATIONS.contactCreated('Ana '.repeat(75).trim());
  expect(said).toMatch(/^Created the contact Ana Ana .*…\.$/);
  expect(said.length).toBeLessThan(100);
});
