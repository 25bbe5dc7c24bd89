import { counted } from '../../ui/strings';

/** What is said where people at an organisation are looked up. */
export const KNOWN_AT = {
  command: 'Who do I know at…',
  where: 'Whom do you know where',
  nobody: 'None of your contacts’ notes names such an organisation.',
  people: (now: number, past: number): string =>
    [
      now === 0 ? '' : counted(now, 'person', 'people'),
      past === 0 ? '' : `${String(past)} from before`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  who: 'Whom you know there',
  nobodyThere: 'Nobody there is called that.',
  past: 'was there',
} as const;
