import type { App } from 'obsidian';
import type { Ports } from '../../actions/ports';
import { messageValues } from '../../network/message-values';
import { mailAddressIn, webAddressIn } from '../../notes/messages/addresses';
import type { MessageTemplate, MessageValues } from '../../notes/messages/message-template';
import { renderMessage } from '../../notes/messages/render-message';
import type { Leaving, MessageDraft } from '../../ui/messages/message-port';
import { mountMessageForm } from '../../ui/mount';
import { fullNameAt } from '../../ui/names-apart';
import type { LiveNetwork } from '../live/live-network';
import type { ReviewStore } from '../live/review-store';
import type { Configuration } from '../settings/configuration';
import { MESSAGES } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { MESSAGE_DRAFTS } from './message-drafts';
import { sendMessage } from './send-message';

/** What messages are drafted with. */
export interface MessageSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly store: Pick<ReviewStore, 'state'>;
  readonly configuration: Pick<Configuration, 'settings' | 'viewState' | 'saveViewState'>;
  readonly ports: Pick<Ports, 'vault' | 'parseYaml'>;
  readonly actions: Pick<Actions, 'picks'>;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
}

/** A message to draft. */
export interface MessageToDraft {
  /** Paths of the contacts to whom it goes; its template speaks to the first of them. */
  readonly to: readonly string[];
  /** Whether it speaks to nobody by name, and its recipients don't see each other. */
  readonly isForAll?: boolean;
  readonly template: MessageTemplate;
  /** What it is about beside the one it is to. */
  readonly values: MessageValues;
  /** What can be asked for once it has left, such as to log it; null for nothing. */
  readonly then: string | null;
}

/** Drafts a message; once it has left, and the user asked for that, `next` hears of it with where the contacts are by then. */
export function openMessage(
  sources: MessageSources,
  { to, template, values, then, isForAll = false }: MessageToDraft,
  next: (how: Leaving, contacts: readonly string[]) => void,
): void {
  const { live, store, ports, configuration, notices } = sources;
  const { network } = live;
  const { state } = store;
  const contacts = to.flatMap((path) => network?.contact(path) ?? []);
  const [first] = contacts;
  if (network === null || first === undefined || state.kind !== 'ready') return;
  const own = isForAll ? {} : messageValues(network, first.path, state.review.today);
  const known = { ...own, ...values };
  const { subject, body, unknown } = renderMessage(template, known, ports.parseYaml);
  if (unknown.length > 0) notices.say(MESSAGES.unknown(unknown.join(', ')));
  const start: MessageDraft = {
    contacts: to,
    template: template.name,
    subject,
    body,
    isEdited: false,
  };
  const picks = sources.actions.picks(start.contacts);
  const drafts = new KeptDrafts(
    configuration,
    MESSAGE_DRAFTS,
    (picked) => picks.find(picked) ?? picked,
  );
  const addresses = contacts.flatMap(({ emails }) => mailAddressIn(emails) ?? []);
  const mail = addresses.length === contacts.length ? addresses : [];
  const profile = contacts.length === 1 ? webAddressIn(first.web) : null;
  let left: Leaving | null = null;
  openDraftModal(sources, MESSAGES.title, drafts, start, (content, { saving, ...port }) =>
    mountMessageForm(content, {
      ...port,
      names: contacts.map(({ path, name }) => fullNameAt(network, path) ?? name),
      canMail: mail.length > 0,
      profile: profile?.host ?? null,
      then,
      send: async (how, draft, goesOn) => {
        await saving(
          sendMessage(
            content.win,
            { how, draft, mail, isBlind: isForAll, profile, isFollowed: goesOn },
            notices,
          ),
        );
        if (goesOn) left = how;
      },
      close: () => {
        port.close(); // before another window opens, since closing gives the focus back
        const there = to.flatMap((path) => picks.find(path) ?? []);
        if (left !== null && there.length === to.length) next(left, there);
      },
    }),
  );
}
