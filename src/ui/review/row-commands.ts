import { Keymap, Menu } from 'obsidian';
import type { OpenIn, ReviewPort } from './review-port';
import type { NamedContact, RowModel } from './row-model';
import { commandNamed, commandsForContacts } from '../contact/contact-commands';
import { offerMention, offerOwed, offerTask } from '../follow-up/follow-up-menu';
import { offerMatch } from '../matches/match-menu';
import { withinSentence } from '../../domain/trait-wording';
import { CIRCLES, EVENTS, INTRODUCTIONS, listInWords, REVIEW } from '../strings';
import { showMenu } from './row-menu';

/** What can be done with a row, by pointer, key or menu. */
export interface RowCommands {
  /** Opens the row's note, in a new tab, split or window as the modifier keys say. */
  open(row: RowModel, event: MouseEvent | KeyboardEvent): void;
  /** Offers a preview of the row's note. */
  preview(row: RowModel, event: MouseEvent, target: HTMLElement): void;
  /** Shows the row's menu, at the pointer or else below an element, which has the focus again afterwards. */
  menu(row: RowModel, below: HTMLElement, event: MouseEvent | null): void;
  /** Logs an interaction with the row's contacts. */
  log(row: RowModel): void;
  /** Ticks the row's task, or logs that what is owed is done. */
  markDone(row: RowModel): void;
  /** Marks the row's contacts as in touch today. */
  checkIn(row: RowModel): void;
  /** Runs the contact command that is the row's main action. */
  run(row: RowModel): void;
  /** Asks what came of the row's introduction. */
  tellOutcome(row: RowModel): void;
  /** Drafts the message that is the point of the row. */
  draft(row: RowModel): void;
  /** Adds the row's contact to those whom the user wants to meet at an event. */
  meet(row: RowModel): void;
  /** Gives the row's contact the circle that is proposed for it. */
  accept(row: RowModel): void;
  /** Shows the circles to choose from below an element. */
  choose(row: RowModel, below: HTMLElement): void;
}

/** The commands of rows as the plugin carries them out; `setCircle` writes one into a contact's note. */
export function rowCommands(
  port: ReviewPort,
  circles: readonly string[],
  setCircle: (path: string, circle: string, replaces: boolean) => void,
): RowCommands {
  const offerCircles = (menu: Menu, contact: NamedContact, suggested: string): void => {
    for (const circle of circles)
      menu.addItem((item) => {
        item.setTitle(circle === suggested ? CIRCLES.suggested(circle) : circle);
        item.setChecked(circle === contact.circle).onClick(() => {
          setCircle(contact.path, circle, true);
        });
      });
  };
  return {
    open: (row, event) => {
      port.openNote(row.path, row.line, openIn(event));
    },
    preview: (row, event, target) => {
      port.hoverPreview(event, target, row.path);
    },
    menu: (row, below, event) => {
      const menu = rowMenu(row, port);
      showMenu(menu, below, event);
      port.menuShown(menu);
    },
    log: ({ contacts, opener }) => {
      const paths = contacts.map(({ path }) => path);
      if (opener === null) port.logInteraction(paths);
      else port.logMessage(paths, opener);
    },
    markDone: ({ task, owed }) => {
      if (task !== null) port.markDone(task);
      if (owed !== null) port.logDone(owed);
    },
    checkIn: ({ contacts }) => {
      for (const { path } of contacts) port.checkIn(path);
    },
    run: (row) => {
      const { command, contacts } = row;
      if (command === null) return;
      const paths = contacts.map(({ path }) => path);
      commandNamed(command, contacts)?.run(port, paths, reasonIn(row));
    },
    tellOutcome: ({ introduction }) => {
      if (introduction !== null) port.tellOutcome(introduction);
    },
    draft: ({ path, opener }) => {
      if (opener !== null) port.draftMessage(path, opener);
    },
    meet: ({ path, meetAt }) => {
      if (meetAt !== null) port.planToMeet(meetAt, [path]);
    },
    accept: ({ path, aside }) => {
      if (aside !== '') setCircle(path, aside, false);
    },
    choose: (row, below) => {
      const menu = new Menu();
      for (const contact of row.contacts) offerCircles(menu, contact, suggestedIn(row));
      showMenu(menu, below, null);
      port.menuShown(menu);
    },
  };
}

/** Why a row is there, as it goes on in a sentence: what its match is about. */
function reasonIn({ match }: RowModel): string | undefined {
  return match === null ? undefined : withinSentence(match.wish);
}

/** The circle that a row suggests; empty for none. */
function suggestedIn({ kind, aside }: RowModel): string {
  return kind === 'circle' ? aside : '';
}

/** Where a click or key opens a note: a new tab with Ctrl, Cmd or the middle button. */
export function openIn(event: MouseEvent | KeyboardEvent): OpenIn {
  const pane = Keymap.isModEvent(event);
  return pane === true ? 'tab' : pane;
}

function rowMenu(row: RowModel, port: ReviewPort): Menu {
  const { path, line, contacts, task, owed, match, mention, introduction, meetAt } = row;
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  };
  add(REVIEW.open, 'file', () => {
    port.openNote(path, line, false);
  });
  add(REVIEW.openInNewTab, 'file-plus', () => {
    port.openNote(path, line, 'tab');
  });
  if (meetAt !== null)
    add(EVENTS.wantToMeetMenu, 'user-plus', () => {
      port.planToMeet(meetAt, [path]);
    });
  if (match !== null) offerMatch(menu, row.contacts, match, port);
  if (task !== null || owed !== null || mention !== null || introduction !== null)
    menu.addSeparator();
  if (task !== null) offerTask(menu, task, port);
  if (owed !== null) offerOwed(menu, owed, listInWords(contacts.map(({ name }) => name)), port);
  if (introduction !== null)
    add(INTRODUCTIONS.record, 'pencil', () => {
      port.tellOutcome(introduction);
    });
  if (mention !== null) offerMention(menu, mention, port);
  for (const group of commandsForContacts(contacts)) {
    menu.addSeparator();
    for (const { title, icon, run } of group)
      add(title, icon, () => {
        run(
          port,
          contacts.map((contact) => contact.path),
          reasonIn(row),
        );
      });
  }
  return menu;
}
