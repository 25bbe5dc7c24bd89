import type { Cadence } from './cadence';
import type { Day } from './day';

/** A date that returns each year; the year is null where it isn't known. */
export interface YearlyDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** An occasion that returns each year, such as a wedding day. */
export interface Occasion {
  /** What it is called: the name of the property that says it. */
  readonly label: string;
  readonly date: YearlyDate;
}

/** A person note, and the person it stands for, as the note describes them. */
export interface Contact {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The circle as the note names it, in the settings' spelling where they know it. */
  readonly circle: string | null;
  /** The note's own cadence; `never` overrides the circle's, null leaves it to the circle. */
  readonly cadence: Cadence | 'never' | null;
  readonly nextContact: Day | null;
  readonly snoozedUntil: Day | null;
  readonly paused: boolean;
  readonly died: boolean;
  readonly birthday: YearlyDate | null;
  /** Dates of other occasions that return each year, under the names of their properties. */
  readonly occasions: readonly Occasion[];
  readonly met: Day | null;
  readonly metAt: readonly string[];
  /** Who introduced them to you, as the note writes it, links included. */
  readonly metThrough: readonly string[];
  /** The day the note says it was created. */
  readonly created: Day | null;
  /** The day the file was created: an estimate, since copies and sync change it. */
  readonly fileCreated: Day | null;
  readonly organisations: readonly string[];
  /** The day on which they began to work where they do. */
  readonly organisationSince: Day | null;
  readonly roles: readonly string[];
  readonly pastOrganisations: readonly string[];
  readonly places: readonly string[];
  readonly timeZone: string | null;
  readonly relationship: readonly string[];
  readonly groups: readonly string[];
  readonly interests: readonly string[];
  readonly lookingFor: readonly string[];
  readonly canHelpWith: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly web: readonly string[];
  /** Tags of the note, without `#`. */
  readonly tags: readonly string[];
}

/** A contact of whom only the note's path and the name are known. */
export function contactNamed(path: string, name: string): Contact {
  return {
    path,
    name,
    aliases: [],
    circle: null,
    cadence: null,
    nextContact: null,
    snoozedUntil: null,
    paused: false,
    died: false,
    birthday: null,
    occasions: [],
    met: null,
    metAt: [],
    metThrough: [],
    created: null,
    fileCreated: null,
    organisations: [],
    organisationSince: null,
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
