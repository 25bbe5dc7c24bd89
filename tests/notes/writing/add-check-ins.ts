import { insertLinesInSection } from '../../../src/notes/text/section';
import { linesToAdd, type WantedCheckIns } from '../../../src/notes/writing/check-ins-block';
import type { CheckInConventions, ContactOfLink } from '../../../src/notes/writing/check-ins-items';

/**
 * The note with the check-ins that it lacks, as far as there is room for them, added under their heading in their order.
 * What is there stays as it is, done or not, and a contact whom the note lists is not listed again.
 */
export function addCheckIns(
  text: string,
  conventions: CheckInConventions,
  check: WantedCheckIns,
  contactOf: ContactOfLink,
): string {
  return insertLinesInSection(
    text,
    conventions.checkInsHeading,
    linesToAdd(text, conventions, check, contactOf),
  );
}
