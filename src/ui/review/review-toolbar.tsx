import { Menu } from 'obsidian';
import type { VNode } from 'preact';
import { Icon } from '../icon';
import { REVIEW } from '../strings';
import type { Beginning, ReviewPort } from './review-port';
import { showMenu } from './row-menu';

/** So many beginnings have buttons of their own; the others are in the menu. */
const BUTTONS = 3;

/** The buttons above the review, like those of Obsidian's own panes. */
export function ReviewToolbar({ port }: { readonly port: ReviewPort }): VNode {
  const { beginnings } = port;
  const others = beginnings.slice(BUTTONS);
  return (
    <div class="nav-header rapport-toolbar" role="toolbar" aria-label={REVIEW.toolbar}>
      <div class="nav-buttons-container">
        {beginnings.slice(0, BUTTONS).map(({ title, icon, run }) => (
          <button
            key={title}
            type="button"
            class="clickable-icon nav-action-button"
            aria-label={title}
            onClick={run}
          >
            <Icon name={icon} />
          </button>
        ))}
        {others.length > 0 && (
          <button
            type="button"
            class="clickable-icon nav-action-button"
            aria-label={REVIEW.moreCommands}
            aria-haspopup="menu"
            onClick={(event) => {
              const menu = menuOf(others);
              showMenu(menu, event.currentTarget, null);
              port.menuShown(menu);
            }}
          >
            <Icon name="more-vertical" />
          </button>
        )}
      </div>
    </div>
  );
}

function menuOf(beginnings: readonly Beginning[]): Menu {
  const menu = new Menu();
  beginnings.forEach(({ group, title, icon, run }, index) => {
    if (index > 0 && beginnings[index - 1]?.group !== group) menu.addSeparator();
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  });
  return menu;
}
