import type { SeasonEffect } from '../../network/season-effect';
import { contactsInWords, counted } from '../../ui/strings';

/** What is said about seasons, in choosers and notices. */
export const SEASONS = {
  command: 'Season…',
  placeholder: 'Begin or end a season',
  nothingFits: 'No season is called that. Seasons are added in the settings.',
  until: 'Until when, this day included',
  begin: (name: string): string => `Begin “${name}”`,
  extend: (name: string): string => `Change the last day of “${name}”`,
  end: (name: string): string => `End “${name}” now`,
  whichGroup: 'Which group?',
  noGroup: 'No circle is called that.',
  notHeard: (count: number): string =>
    counted(count, 'person hasn’t heard', 'people haven’t heard'),
  lasts: (until: string): string => `until ${until}`,
  inMonths: (count: number): string => `For ${counted(count, 'month', 'months')}`,
  effect: ({ sooner, later, dueToday }: SeasonEffect): string => {
    const parts = [
      sooner > 0 ? `${contactsInWords(sooner)} sooner` : '',
      later > 0 ? `${contactsInWords(later)} later` : '',
      dueToday > 0 ? `${String(dueToday)} due today` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'changes nobody’s due day' : parts.join(' · ');
  },
  begun: (name: string, until: string): string => `Began the season “${name}”, until ${until}.`,
  ended: (name: string): string => `Ended the season “${name}”. Due days are as before it.`,
  extended: (name: string, until: string): string => `The season “${name}” now ends on ${until}.`,
} as const;
