import type { Contact } from '../../src/domain/contact';

/** A contact of whom only the name is known. */
export function contactNamed(name: string): Contact {
  return {
    path: `People/${name}.md`,
    name,
    aliases: [],
    circle: null,
    cadence: null,
    nextContact: null,
    snoozedUntil: null,
    paused: false,
    died: false,
    birthday: null,
    met: null,
    metAt: [],
    metThrough: [],
    created: null,
    fileCreated: null,
    organisations: [],
    roles: [],
    pastOrganisations: [],
    places: [],
    timeZone: null,
    relationship: [],
    groups: [],
    interests: [],
    lookingFor: [],
    canHelpWith: [],
    emails: [],
    phones: [],
    web: [],
    tags: [],
  };
}
