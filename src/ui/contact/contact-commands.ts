import { CONTACT_COMMANDS } from '../strings';
import type { ContactPort } from './contact-port';

/** What commands look at to tell whether they are of use for a contact. */
export interface CommandedContact {
  readonly path: string;
  readonly paused: boolean;
  readonly died: boolean;
}

/** Something to do with a contact: the same in the command palette, in a row's menu and in the menu of its note. */
export interface ContactCommand {
  /** The command's id, which users' hotkeys are bound to. */
  readonly id: string;
  readonly title: string;
  readonly icon: string;
  /** Commands of the same group stand together in menus. */
  readonly group: 'talk' | 'plan' | 'know';
  /** Whether it takes several contacts at once. */
  readonly takesSeveral: boolean;
  readonly isOffered: (contact: CommandedContact) => boolean;
  /** `reason` is why it is run, as a row says it; most commands don't ask. */
  readonly run: (port: ContactPort, contacts: readonly string[], reason?: string) => void;
}

const whileAlive = ({ died }: CommandedContact): boolean => !died;
const always = (): boolean => true;

/** A command for one contact. */
function forOne(
  run: (port: ContactPort, contact: string) => void,
): Pick<ContactCommand, 'takesSeveral' | 'run'> {
  return {
    takesSeveral: false,
    run: (port, contacts) => {
      for (const contact of contacts.slice(0, 1)) run(port, contact);
    },
  };
}

/** A command for one or more contacts. */
function forSeveral(run: ContactCommand['run']): Pick<ContactCommand, 'takesSeveral' | 'run'> {
  return { takesSeveral: true, run };
}

/** Everything that can be done with a contact, in the order of menus. */
export const contactCommands: readonly ContactCommand[] = [
  {
    id: 'log-interaction',
    title: CONTACT_COMMANDS.log,
    icon: 'message-square-plus',
    group: 'talk',
    isOffered: whileAlive,
    ...forSeveral((port, contacts) => {
      port.logInteraction(contacts);
    }),
  },
  {
    id: 'start-conversation-with-contact',
    title: CONTACT_COMMANDS.converse,
    icon: 'message-circle',
    group: 'talk',
    isOffered: whileAlive,
    ...forSeveral((port, contacts) => {
      port.startConversation(contacts);
    }),
  },
  {
    id: 'draft-message',
    title: CONTACT_COMMANDS.draft,
    icon: 'pen-line',
    group: 'talk',
    isOffered: whileAlive,
    ...forOne((port, contact) => {
      port.draftMessage(contact);
    }),
  },
  {
    id: 'introduce',
    title: CONTACT_COMMANDS.introduce,
    icon: 'users',
    group: 'talk',
    isOffered: whileAlive,
    ...forSeveral((port, contacts, reason) => {
      port.introduce(contacts, reason);
    }),
  },
  {
    id: 'check-in',
    title: CONTACT_COMMANDS.checkIn,
    icon: 'check',
    group: 'talk',
    isOffered: whileAlive,
    ...forOne((port, contact) => {
      port.checkIn(contact);
    }),
  },
  {
    id: 'they-reached-out',
    title: CONTACT_COMMANDS.theyReachedOut,
    icon: 'reply',
    group: 'talk',
    isOffered: whileAlive,
    ...forSeveral((port, contacts) => {
      port.theyReachedOut(contacts);
    }),
  },
  {
    id: 'record-help-given',
    title: CONTACT_COMMANDS.gave,
    icon: 'hand-helping',
    group: 'talk',
    isOffered: whileAlive,
    ...forSeveral((port, contacts) => {
      port.logInteraction(contacts, { help: { side: 'gave', kind: 'help' } });
    }),
  },
  {
    id: 'record-help-received',
    title: CONTACT_COMMANDS.received,
    icon: 'hand-heart',
    group: 'talk',
    isOffered: whileAlive,
    ...forSeveral((port, contacts) => {
      port.logInteraction(contacts, { help: { side: 'received', kind: 'help' } });
    }),
  },
  {
    id: 'snooze',
    title: CONTACT_COMMANDS.snooze,
    icon: 'alarm-clock',
    group: 'plan',
    isOffered: whileAlive,
    ...forOne((port, contact) => {
      port.snooze(contact);
    }),
  },
  {
    id: 'pause',
    title: CONTACT_COMMANDS.pause,
    icon: 'pause',
    group: 'plan',
    isOffered: ({ died, paused }) => !died && !paused,
    ...forOne((port, contact) => {
      port.pause(contact);
    }),
  },
  {
    id: 'resume',
    title: CONTACT_COMMANDS.resume,
    icon: 'play',
    group: 'plan',
    isOffered: ({ died, paused }) => !died && paused,
    ...forOne((port, contact) => {
      port.resume(contact);
    }),
  },
  {
    id: 'set-circle',
    title: CONTACT_COMMANDS.circle,
    icon: 'circle-dot',
    group: 'plan',
    isOffered: whileAlive,
    ...forOne((port, contact) => {
      port.chooseCircle(contact);
    }),
  },
  {
    id: 'set-cadence',
    title: CONTACT_COMMANDS.cadence,
    icon: 'repeat',
    group: 'plan',
    isOffered: whileAlive,
    ...forOne((port, contact) => {
      port.chooseCadence(contact);
    }),
  },
  {
    id: 'follow-up',
    title: CONTACT_COMMANDS.followUp,
    icon: 'list-plus',
    group: 'plan',
    isOffered: whileAlive,
    ...forSeveral((port, contacts) => {
      port.followUp(contacts);
    }),
  },
  {
    id: 'new-job',
    title: CONTACT_COMMANDS.newJob,
    icon: 'briefcase',
    group: 'know',
    isOffered: whileAlive,
    ...forOne((port, contact) => {
      port.newJob(contact);
    }),
  },
  {
    id: 'briefing',
    title: CONTACT_COMMANDS.prepare,
    icon: 'book-open',
    group: 'know',
    isOffered: always,
    ...forOne((port, contact) => {
      port.prepare(contact);
    }),
  },
  {
    id: 'explain',
    title: CONTACT_COMMANDS.explain,
    icon: 'circle-help',
    group: 'know',
    isOffered: always,
    ...forOne((port, contact) => {
      port.explain(contact);
    }),
  },
];

/** The command with an id, where there is one and it is of use for these contacts. */
export function commandNamed(
  id: string,
  contacts: readonly CommandedContact[],
): ContactCommand | undefined {
  return offeredFor(contacts).find((command) => command.id === id);
}

/** The commands to offer for some contacts, in groups for a menu. */
export function commandsForContacts(
  contacts: readonly CommandedContact[],
): readonly (readonly ContactCommand[])[] {
  const offered = offeredFor(contacts);
  return GROUPS.map((group) => offered.filter((command) => command.group === group)).filter(
    (commands) => commands.length > 0,
  );
}

function offeredFor(contacts: readonly CommandedContact[]): readonly ContactCommand[] {
  return contactCommands.filter(
    ({ takesSeveral, isOffered }) =>
      (contacts.length === 1 || takesSeveral) && contacts.some(isOffered),
  );
}

const GROUPS = ['talk', 'plan', 'know'] as const;
