import type { VNode } from 'preact';
import { commandNamed } from '../contact/contact-commands';
import { Icon } from '../icon';
import type { PrimaryAction } from './primary-action';
import type { RowCommands } from './row-commands';
import type { RowModel } from './row-model';
import {
  CHECK_IN,
  CIRCLES,
  CONTACT_COMMANDS,
  EVENTS,
  INTRODUCTIONS,
  listInWords,
  REVIEW,
} from '../strings';

interface RowActionsProps {
  readonly row: RowModel;
  /** What Space does to it, which has a button as well. */
  readonly primary: PrimaryAction | null;
  readonly tabIndex: number;
  readonly commands: RowCommands;
}

/** The buttons of what can be done with a row. */
export function RowActions({ row, primary, tabIndex, commands }: RowActionsProps): VNode {
  const { contacts, kind } = row;
  const name = nameOf(row);
  const main = primary === null ? undefined : MAIN_ACTIONS[primary];
  return (
    <div class="rapport-row-actions">
      {kind === 'circle' && <CircleActions row={row} tabIndex={tabIndex} commands={commands} />}
      {primary === 'run command' && (
        <CommandAction row={row} tabIndex={tabIndex} commands={commands} />
      )}
      {main !== undefined && (
        <button
          type="button"
          class="clickable-icon rapport-row-action rapport-row-command"
          tabIndex={tabIndex}
          aria-label={main.label(name)}
          onClick={() => {
            main.run(commands, row);
          }}
        >
          <Icon name={main.icon} />
        </button>
      )}
      {contacts.length > 0 && logs(kind, primary) && (
        <button
          type="button"
          class="clickable-icon rapport-row-action rapport-row-log"
          tabIndex={tabIndex}
          aria-label={REVIEW.logWith(contacts.map(({ name }) => name))}
          onClick={() => {
            commands.log(row);
          }}
        >
          <Icon name="message-square-plus" />
        </button>
      )}
      {primary === 'check in' && (
        <button
          type="button"
          class="clickable-icon rapport-row-action rapport-row-check-in"
          tabIndex={tabIndex}
          aria-label={CHECK_IN.completeFor(listInWords(contacts.map(({ name }) => name)))}
          onClick={() => {
            commands.checkIn(row);
          }}
        >
          <Icon name="check" />
        </button>
      )}
      <button
        type="button"
        class="clickable-icon rapport-row-action rapport-row-more"
        tabIndex={tabIndex}
        aria-label={REVIEW.more(name)}
        aria-haspopup="menu"
        onClick={(event) => {
          commands.menu(row, event.currentTarget, null);
        }}
      >
        <Icon name="more-vertical" />
      </button>
    </div>
  );
}

/** The main actions that are a button with an icon and nothing more. */
const MAIN_ACTIONS: Readonly<Partial<Record<PrimaryAction, MainAction>>> = {
  'draft message': {
    label: (name) => REVIEW.commandFor(CONTACT_COMMANDS.draft, name),
    icon: 'pen-line',
    run: (commands, row) => {
      commands.draft(row);
    },
  },
  'tell outcome': {
    label: INTRODUCTIONS.recordFor,
    icon: 'pencil',
    run: (commands, row) => {
      commands.tellOutcome(row);
    },
  },
  'plan to meet': {
    label: EVENTS.wantToMeet,
    icon: 'user-plus',
    run: (commands, row) => {
      commands.meet(row);
    },
  },
};

/** The button of a main action. */
interface MainAction {
  readonly label: (name: string) => string;
  readonly icon: string;
  readonly run: (commands: RowCommands, row: RowModel) => void;
}

/** Whether a row has a button to log an interaction: where nothing else is the point of it. */
function logs(kind: RowModel['kind'], primary: PrimaryAction | null): boolean {
  return kind !== 'circle' && (primary === null || !WITHOUT_LOG.has(primary));
}

const WITHOUT_LOG: ReadonlySet<PrimaryAction> = new Set<PrimaryAction>([
  'run command',
  'tell outcome',
  'plan to meet',
]);

/** The button of the contact command that is the row's main action. */
function CommandAction({
  row,
  tabIndex,
  commands,
}: Omit<RowActionsProps, 'primary'>): VNode | null {
  const { command, contacts } = row;
  const known = command === null ? undefined : commandNamed(command, contacts);
  if (known === undefined) return null;
  return (
    <button
      type="button"
      class="clickable-icon rapport-row-action rapport-row-command"
      tabIndex={tabIndex}
      aria-label={REVIEW.commandFor(known.title, nameOf(row))}
      onClick={() => {
        commands.run(row);
      }}
    >
      <Icon name={known.icon} />
    </button>
  );
}

/** What labels call a row. */
export function nameOf({ title, apart }: RowModel): string {
  return apart === '' ? title : `${title} (${apart})`;
}

function CircleActions({ row, tabIndex, commands }: Omit<RowActionsProps, 'primary'>): VNode {
  const { aside } = row;
  const name = nameOf(row);
  return (
    <>
      <button
        type="button"
        class="clickable-icon rapport-row-action rapport-row-choose"
        tabIndex={tabIndex}
        aria-label={CIRCLES.chooseFor(aside === '' ? CIRCLES.choose : aside, name)}
        aria-haspopup="menu"
        onClick={(event) => {
          commands.choose(row, event.currentTarget);
        }}
      >
        <bdi>{aside === '' ? CIRCLES.choose : aside}</bdi>
        <Icon name="chevrons-up-down" />
      </button>
      {aside !== '' && (
        <button
          type="button"
          class="clickable-icon rapport-row-action rapport-row-accept"
          tabIndex={tabIndex}
          aria-label={CIRCLES.acceptFor(aside, name)}
          onClick={() => {
            commands.accept(row);
          }}
        >
          <Icon name="check" />
        </button>
      )}
    </>
  );
}
