import type { Menu } from 'obsidian';
import type { MatchKey } from '../../domain/match';
import type { OpenIn } from '../review/review-port';
import type { NamedContact } from '../review/row-model';
import { MATCHES } from '../strings';
import type { MatchPort } from './match-port';

/** What the menu of a match asks for. */
interface MenuPort extends MatchPort {
  openNote(path: string, line: number | null, where: OpenIn): void;
}

/** Adds to a menu what can be done with a match of these contacts, of whom the menu opens the first already. */
export function offerMatch(
  menu: Menu,
  contacts: readonly NamedContact[],
  match: MatchKey,
  port: MenuPort,
): void {
  const add = (title: string, icon: string, run: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  };
  for (const { name, path } of contacts.slice(1))
    add(MATCHES.open(name), 'file', () => {
      port.openNote(path, null, false);
    });
  menu.addSeparator();
  add(MATCHES.dismiss, 'x', () => {
    port.dismissMatch(match);
  });
}
