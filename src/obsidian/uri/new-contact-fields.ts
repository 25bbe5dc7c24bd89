import type { Meaning } from '../../notes/settings/vocabulary';
import type { NewContactFields } from '../../notes/uri/read-uri';
import type { NewContactPrefill } from '../conversations/new-contact';

/** What the parameters of an address mean as properties of a contact; its name is asked for. */
const MEANINGS: Readonly<Record<Exclude<keyof NewContactFields, 'name'>, Meaning>> = {
  company: 'organisation',
  role: 'role',
  email: 'email',
  phone: 'phone',
  location: 'place',
  linkedin: 'web',
  birthday: 'birthday',
  met: 'met',
  'met-at': 'metAt',
  'introduced-by': 'metThrough',
  circle: 'circle',
  cadence: 'cadence',
};

/** What an address says of a new contact, for the form. */
export function prefillOf({ name = '', ...fields }: NewContactFields): NewContactPrefill {
  return {
    name,
    known: FIELDS.flatMap((field) => {
      const value = fields[field];
      return value === undefined ? [] : [{ meaning: MEANINGS[field], value }];
    }),
  };
}

const FIELDS = Object.keys(MEANINGS).filter((key): key is keyof typeof MEANINGS => key in MEANINGS);
