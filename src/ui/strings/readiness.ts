import type { Warmth } from '../../domain/tie';
import type { TieGrouping } from '../../network/ties';
import { counted, lengthInWords } from './counting';

/** What the view *Readiness* says. */
export const READINESS = {
  title: 'Readiness',
  season: (name: string, until: string): string => `Season: ${name}, until ${until}`,
  noSeason: 'No season holds. One keeps people closer while you look for a job.',
  changeSeason: 'Change or end…',
  beginSeason: 'Begin a season…',
  noContacts:
    'Nobody here yet. As soon as your notes have contacts, you see how you stand with them.',
  ties: 'How you stand',
  groupings: {
    circle: 'circle',
    organisation: 'organisation',
    role: 'role',
    place: 'place',
  } satisfies Readonly<Record<TieGrouping, string>>,
  without: {
    circle: 'No circle',
    organisation: 'No organisation',
    role: 'No role',
    place: 'No place',
  } satisfies Readonly<Record<TieGrouping, string>>,
  all: 'Everyone',
  warmths: { warm: 'Warm', cooling: 'Cooling', cold: 'Cold' } satisfies Readonly<
    Record<Warmth, string>
  >,
  whatWarmIs: 'Warm: in touch within 3 months. Cooling: within a year. Cold: longer ago, or never.',
  quiet: 'Strong ties gone quiet',
  noneQuiet: 'No strong tie has gone quiet for 3 months.',
  refer: 'Who could refer you',
  noneRefer: 'Nobody whose organisation is known is a warm or strong tie yet.',
  helped: 'Helped, or could help',
  noneHelped: 'Nobody has helped so far, or says in “can-help-with” what they could help with.',
  last: (day: string): string => `last in touch ${day}`,
  never: 'no contact recorded',
  talks: (days: number): string => `talked on ${lengthInWords(days, 'day')}`,
  helpedTimes: (times: number): string =>
    times === 1 ? 'helped once' : `helped ${counted(times, 'time', 'times')}`,
  canHelp: (what: string): string => `can help with ${what}`,
} as const;
