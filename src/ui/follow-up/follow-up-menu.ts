import type { Menu } from 'obsidian';
import type { Owed } from '../../domain/dismissal';
import { FOLLOW_UPS, LOG_DONE } from '../strings';
import type { Mention, MentionPort, OwedPort, TaskPort, WrittenTask } from './follow-up-port';

/** Adds to a menu what can be done with the task of a follow-up. */
export function offerTask(menu: Menu, task: WrittenTask, port: TaskPort): void {
  menu.addItem((item) =>
    item
      .setTitle(FOLLOW_UPS.markDone)
      .setIcon('check')
      .onClick(() => {
        port.markDone(task);
      }),
  );
  menu.addItem((item) =>
    item
      .setTitle(FOLLOW_UPS.postpone)
      .setIcon('calendar-clock')
      .onClick(() => {
        port.postpone(task);
      }),
  );
}

/** Adds to a menu what can be done with a follow-up that no task stands for, to contacts of these names. */
export function offerOwed(menu: Menu, owed: Owed, names: string, port: OwedPort): void {
  const add = (title: string, icon: string, run: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  };
  add(LOG_DONE[owed.kind](names), 'check', () => {
    port.logDone(owed);
  });
  add(FOLLOW_UPS.logIt, 'pencil', () => {
    port.logIt(owed);
  });
  add(FOLLOW_UPS.postpone, 'calendar-clock', () => {
    port.putOff(owed);
  });
  add(FOLLOW_UPS.dismiss, 'x', () => {
    port.dismiss(owed);
  });
}

/** Adds to a menu what can be said of a mention. */
export function offerMention(menu: Menu, mention: Mention, port: MentionPort): void {
  menu.addItem((item) =>
    item
      .setTitle(FOLLOW_UPS.weTalked)
      .setIcon('message-circle')
      .onClick(() => {
        port.weTalked(mention);
      }),
  );
  menu.addItem((item) =>
    item
      .setTitle(FOLLOW_UPS.onlyMention)
      .setIcon('at-sign')
      .onClick(() => {
        port.onlyMention(mention);
      }),
  );
}
