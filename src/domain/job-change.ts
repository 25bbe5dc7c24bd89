import type { Contact } from './contact';
import { foldText } from './fold-text';
import { isNear } from './nearest-words';

/** Where a contact is no longer, and where it is now, as the note writes the names. */
export interface JobChange {
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

/**
 * What the change of a contact's organisations tells of a new job; null where it tells of none: where an organisation only came or went,
 * or is only spelled otherwise, where those left stand among the past ones already, or where they have come back to one of these.
 */
export function jobChange(
  before: Pick<Contact, 'organisations' | 'pastOrganisations'>,
  after: Pick<Contact, 'organisations' | 'pastOrganisations'>,
): JobChange | null {
  const left = without(before.organisations, after.organisations);
  const joined = without(after.organisations, before.organisations);
  if (left.length === 0 || joined.length === 0) return null;
  if (left.some((old) => joined.some((name) => isRespelled(old, name)))) return null;
  if (without(left, after.pastOrganisations).length < left.length) return null;
  if (without(joined, before.pastOrganisations).length < joined.length) return null;
  return { left, joined };
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(foldText));
  return names.filter((name) => !known.has(foldText(name)));
}

/** Tells whether a name is the other with a few letters or words changed: `Acme` and `Acme Ltd`, `Initech` and `Inittech`. */
function isRespelled(one: string, other: string): boolean {
  return isNear(one, other) || isNear(other, one);
}
