import { lengthInWords } from './counting';

/** The days to choose from, and what is said of days that are typed. */
export const DAYS = {
  tomorrow: 'Tomorrow',
  inDays: (count: number) => `In ${lengthInWords(count, 'day')}`,
  inWeeks: (count: number) => `In ${lengthInWords(count, 'week')}`,
  inMonths: (count: number) => `In ${lengthInWords(count, 'month')}`,
  typed: 'The day you typed',
  notToCome: 'Write a day to come, such as next Friday or 3 Nov.',
} as const;
