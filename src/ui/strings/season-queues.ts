import { counted, listInWords } from './counting';

/** What the view *Tell my network* says. */
export const TELL_NETWORK = {
  title: 'Tell my network',
  noSeason:
    'Begin a season, such as “searching”, and everyone who could hear of it stands here: who has, and who hasn’t.',
  nobody:
    'Nobody here yet: contacts who have a circle, or with whom you were in touch, stand here.',
  beginSeason: 'Begin a season…',
  season: (name: string, until: string, isOver: boolean): string =>
    isOver ? `Season: ${name}, over since ${until}` : `Season: ${name}, until ${until}`,
  progress: (heard: number, all: number): string =>
    `${String(heard)} of ${counted(all, 'person has', 'people have')} heard.`,
  draftForGroup: 'Draft for a group…',
  noCircle: 'No circle',
  heard: (day: string): string => `heard ${day}`,
} as const;

/** What the view *Thank everyone who helped* says. */
export const THANK_EVERYONE = {
  title: 'Thank everyone who helped',
  noSeason: 'Once a season has begun, everyone who helps you in it stands here.',
  owed: 'To thank',
  noneOwed: 'Everyone who helped has been thanked.',
  thanked: 'Thanked',
  noneThanked: 'Nobody yet.',
  nobody: 'Nobody has helped in this season, as far as your notes record it (#received/advice).',
  on: (day: string): string => `thanked ${day}`,
  helped: (kinds: readonly string[]): string => listInWords(kinds),
  isTime: (count: number): string =>
    `${counted(count, 'person', 'people')} helped you in this season and wait for thanks.`,
} as const;
