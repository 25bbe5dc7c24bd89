import type { Menu } from 'obsidian';
import { FOLLOW_UPS } from '../strings';
import type { Mention, MentionPort, TaskPort, WrittenTask } from './follow-up-port';

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
