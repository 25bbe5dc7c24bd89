import { describe, expect, test } from 'vitest';
import { TEXT_PLACEHOLDERS } from '../../../src/notes/templates/placeholders';
import { exampleName } from '../../../src/notes/settings/conversation-name';

/** 22 November 2026. */
const DAY = 20_779;

describe('an example of a conversation note’s name', () => {
  test.each([
    ['{{date}} {{people}}', '2026-11-22 Ana Diaz'],
    ['{{ date:YYYY }}{{date:MMDD}} {{first-name}} at {{company}}', '20261122 Ana at Acme'],
    ['Talk', 'Talk'],
    ['{{interests}}, {{First Name}}, {{last_ago}}', 'sailing, Ana, 5 weeks ago'],
    ['{{date:YYYY/MM}}/ {{title}} {{time}}', '2026/11/Coffee chat 09-15'],
    ['{{date}} ☕️ {{channel}} ', '2026-11-22 ☕️ call'],
  ])('of %j is %j', (pattern, name) => {
    expect(exampleName(pattern, DAY)).toEqual({ name });
  });

  test.each(TEXT_PLACEHOLDERS)('knows {{%s}}, as the names of notes do', (placeholder) => {
    expect(exampleName(`{{${placeholder}}}`, DAY)).toHaveProperty('name');
  });

  test.each([
    ['{{date}}\\{{people}}', '“\\”'],
    ['{{date}}/ /{{people}}', 'Write a name such as'],
    ['../{{people}}', 'Write a name such as'],
    ['What? {{people}}', '“?”'],
    ['[[{{people}}]]', '“[”'],
    ['{{dtae}}', '“{{dtae}}” is not known here. There are {{date}}, {{people}}'],
    ['{{people:short}}', '“{{people:short}}” is not known'],
    ['{{constructor}}', '“{{constructor}}” is not known'],
    ['{{date:HH:mm}}', 'gives “00:00”'],
    ['{{date:Z}}', '“{{date:Z}}” is not known'],
    ['  ', 'Write a name such as'],
    ['..', 'Write a name such as'],
    ['.{{people}}', 'begins with a dot'],
  ])('of %j says why there is none', (pattern, reason) => {
    expect(exampleName(pattern, DAY)).toEqual({
      problem: expect.stringContaining(reason) as string,
    });
  });
});
