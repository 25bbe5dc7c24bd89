import { lengthInWords } from './counting';

/** The days to choose from, and what is said of days that are typed. */
export const DAYS = {
  tomorrow: 'Tomorrow',
  inDays: (count: number) => `In ${lengthInWords(count, 'day')}`,
  nextWeek: 'Next week',
  inWeeks: (count: number) => `In ${lengthInWords(count, 'week')}`,
  nextMonth: 'Next month',
  typed: 'The day you typed',
  notToCome: 'Write a day to come, such as next Friday or 3 Nov.',
} as const;
