import { Menu } from 'obsidian';
import type { VNode } from 'preact';
import type { Contact } from '../../domain/contact';
import { commandsForContacts } from '../contact/contact-commands';
import { Icon } from '../icon';
import type { ReviewPort } from '../review/review-port';
import { openIn } from '../review/row-commands';
import { showMenu } from '../review/row-menu';
import { StandingLine } from '../standing-line';
import { BRIEFING } from '../strings';
import type { BriefingHead as Head } from './briefing-model';
import type { BriefingPort } from './briefing-port';

interface HeadProps {
  readonly head: Head;
  readonly contact: Contact;
  readonly port: ReviewPort;
  readonly briefing: BriefingPort;
}

/** Who it is, how you stand, what the note says of them, and what can be begun. */
export function BriefingHead({ head, contact, port, briefing }: HeadProps): VNode {
  const { name, does, status, reason, about } = head;
  const { path, died } = contact;
  const menu = (below: HTMLElement): void => {
    const shown = contactMenu(contact, port, briefing);
    showMenu(shown, below, null);
    port.menuShown(shown);
  };
  return (
    <div class="rapport-briefing-head">
      <div role="heading" aria-level={2} class="rapport-briefing-name">
        <button
          type="button"
          class="rapport-link-button"
          onClick={(event) => {
            port.openNote(path, null, openIn(event));
          }}
        >
          <bdi>{name}</bdi>
        </button>
      </div>
      {does !== '' && (
        <p>
          <bdi>{does}</bdi>
        </p>
      )}
      <StandingLine status={status} reason={reason} />
      <div class="rapport-panel-buttons">
        {!died && (
          <>
            <button
              type="button"
              onClick={() => {
                port.logInteraction([path]);
              }}
            >
              {BRIEFING.log}
            </button>
            <button
              type="button"
              onClick={() => {
                port.startConversation([path]);
              }}
            >
              {BRIEFING.converse}
            </button>
          </>
        )}
        <button
          type="button"
          class="clickable-icon rapport-briefing-more"
          aria-label={BRIEFING.more(name)}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => {
            menu(currentTarget);
          }}
        >
          <Icon name="more-vertical" />
        </button>
      </div>
      {about.length > 0 && (
        <dl class="rapport-about">
          {about.map(([title, text]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What can be done with the briefing, then with the contact. */
function contactMenu(
  { path, paused, died }: Contact,
  port: ReviewPort,
  { copy, insert }: BriefingPort,
): Menu {
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  };
  add(BRIEFING.copy, 'copy', () => {
    copy(path);
  });
  if (insert !== null) add(BRIEFING.insert, 'list-plus', insert);
  for (const group of commandsForContacts([{ path, paused, died }])) {
    menu.addSeparator();
    for (const { title, icon, run } of group)
      add(title, icon, () => {
        run(port, [path]);
      });
  }
  return menu;
}
