import { expect, it } from 'vitest';
import { savingWords } from '../../../src/ui/logging/saving-words';
import { TODAY } from '../made-network';

it.each([
  [TODAY, false, 'Log'],
  [TODAY - 1, false, 'Log'],
  [TODAY + 1, false, 'Plan'],
  [null, false, 'Log'],
  [TODAY, true, 'Add follow-up'],
])('the button for day %s, follow-up only %s, says “%s”', (on, isOnlyFollowUp, save) => {
  expect(savingWords(on, isOnlyFollowUp, TODAY)).toMatchObject({ save });
});
