import { describe, expect, it } from 'vitest';
import { PropertyLookup } from '../../src/notes/properties';
import { DEFAULT_VOCABULARY, propertyKey, type Meaning } from '../../src/notes/settings/vocabulary';

const lookup = new PropertyLookup(DEFAULT_VOCABULARY);

/** Every property that a contact or conversation may have, with what it means. */
const PROPERTIES: readonly (readonly [Meaning, string])[] = [
  ['name', 'name'],
  ['aliases', 'aliases'],
  ['circle', 'circle prm-tier tier'],
  ['cadence', 'cadence prm-cadence contact-frequency frequency keep-in-touch check-in-every'],
  [
    'lastContact',
    'last-contact prm-last-contacted last-contacted date-last-contacted last-chat last-chatted ' +
      'last-interaction last-conversation last-conversation-date',
  ],
  ['nextContact', 'next-contact next-check-in next-follow-up'],
  ['snoozedUntil', 'snooze-until prm-snooze-until'],
  ['paused', 'paused prm-paused'],
  ['died', 'died deceased'],
  ['birthday', 'birthday prm-birthday born bday date-of-birth'],
  ['met', 'met met-on'],
  ['metAt', 'met-at met-via how-we-met'],
  ['metThrough', 'introduced-by met-through'],
  ['organisation', 'company org organisation organisations organization employer work'],
  ['role', 'role job-title position'],
  ['pastOrganisations', 'past-companies'],
  ['place', 'location prm-location city based-in lives'],
  ['timeZone', 'timezone'],
  ['relationship', 'relationship relation prm-relationship'],
  ['groups', 'groups'],
  ['interests', 'interests topics'],
  ['lookingFor', 'looking-for asks'],
  ['canHelpWith', 'can-help-with offers expertise'],
  ['email', 'email emails'],
  ['phone', 'phone phones mobile'],
  ['web', 'linkedin website url twitter mastodon github socials'],
  ['history', 'interactions events'],
  ['created', 'created date-created created-at'],
  ['conversationDay', 'date datetime day when start start-date'],
  ['participants', 'people person attendees participants with contacts who'],
  ['channel', 'channel'],
  ['direction', 'direction'],
  ['topics', 'topics'],
  ['gave', 'gave'],
  ['received', 'received'],
];

/** The ways to write a property's name that make no difference. */
function spellings(name: string): readonly string[] {
  const words = name.split('-');
  const titled = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [
    name,
    words.join('_'),
    words.join(' '),
    words.join(''),
    titled.join(' '),
    name.toUpperCase(),
  ];
}

describe.each(PROPERTIES.map(([meaning, names]) => [meaning, names.split(' ')] as const))(
  'the properties for %s',
  (meaning, names) => {
    it.each(names)('include %s, in any spelling', (name) => {
      const found = spellings(name).map(
        (spelling) => lookup.of({ [spelling]: 'value' }).first(meaning)?.name,
      );
      expect(found).toEqual(spellings(name));
    });

    it('are read in the order of the vocabulary', () => {
      const frontmatter = Object.fromEntries([...names].reverse().map((name) => [name, 'value']));
      expect(
        lookup
          .of(frontmatter)
          .all(meaning)
          .map(({ name }) => name),
      ).toEqual(names);
    });
  },
);

describe('a property', () => {
  it.each([[null], [''], [[]], [[null]]])('with the value %j is absent', (value) => {
    expect(lookup.of({ circle: value }).first('circle')).toBeNull();
  });

  it('without a value leaves the word to the next', () => {
    expect(lookup.of({ circle: null, tier: 'warm' }).first('circle')?.name).toBe('tier');
  });

  it('may mean several things', () => {
    const properties = lookup.of({ topics: 'chess' });
    expect(properties.first('interests')?.value).toBe('chess');
    expect(properties.first('topics')?.value).toBe('chess');
  });

  it('with a name that is none of these means nothing', () => {
    for (const name of ['colour', 'constructor', 'toString', 'circles', ''])
      expect(lookup.of({ [name]: 'x' }).first('circle')).toBeNull();
  });

  it('is read from a note with names that JavaScript has other uses for', () => {
    const frontmatter: unknown = JSON.parse('{"__proto__": "x", "constructor": 1, "tier": "warm"}');
    if (typeof frontmatter !== 'object' || frontmatter === null) throw new Error('no object');
    const properties = lookup.of(Object.fromEntries(Object.entries(frontmatter)));
    expect(properties.first('circle')?.value).toBe('warm');
  });

  it('is compared without case, spaces, hyphens and underscores', () => {
    expect(propertyKey('Last - Contact_ed')).toBe('lastcontacted');
  });
});
