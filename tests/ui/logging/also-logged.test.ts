import { expect, it } from 'vitest';
import { alsoLogged } from '../../../src/ui/logging/also-logged';
import type { ChosenPerson } from '../../../src/ui/people/people-port';

const person = (name: string) => ({ path: `${name}.md`, name, fullName: name, detail: '' });
const chosen = (name: string): ChosenPerson => ({ kind: 'contact', path: `${name}.md`, name });

it('names who is linked in the text and not chosen, and how that is avoided', () => {
  const linked = [person('Ana'), person('Ben'), person('Clara')];
  expect(alsoLogged(linked, [chosen('Ana')], 'daily note')).toBe(
    'Also logs Ben and Clara, since the text links them. Write a name without [[ ]] to only mention it.',
  );
});

it('is silent where nobody else is linked, or only those chosen count', () => {
  expect(alsoLogged([person('Ana')], [chosen('Ana')], 'daily note')).toBeNull();
  for (const place of ['contact note', 'conversation note'] as const)
    expect(alsoLogged([person('Ben')], [chosen('Ana')], place)).toBeNull();
});
