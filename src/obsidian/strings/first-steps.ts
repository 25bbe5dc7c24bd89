import { counted } from '../../ui/strings';

/** What the guide's commands are called, and what is said of its sample. */
export const FIRST_STEPS = {
  show: 'Show first steps',
  triage: 'Sort contacts into circles…',
  sampleWritten: (count: number): string => `Wrote ${counted(count, 'note', 'notes')}.`,
  sampleIsThere: 'The sample is there already.',
} as const;
