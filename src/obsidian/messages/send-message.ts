import { mailLink } from '../../notes/messages/addresses';
import type { Leaving, MessageDraft } from '../../ui/messages/message-port';
import { MESSAGES } from '../strings';
import type { ActionNotices } from '../writing/action-notices';

/** The channel by which a message that left so is logged. */
export const CHANNEL_OF: Readonly<Record<Leaving, string>> = {
  copy: 'message',
  mail: 'email',
  profile: 'social',
};

/** A message that leaves. */
interface LeavingMessage {
  readonly how: Leaving;
  readonly draft: Pick<MessageDraft, 'subject' | 'body'>;
  readonly mail: readonly string[];
  /** Whether the recipients don't see each other. */
  readonly isBlind: boolean;
  readonly profile: URL | null;
  /** Whether something opens that shows that it has left. */
  readonly isFollowed: boolean;
}

/** Copies a message, or hands it over to the mail program; Rapport itself sends nothing. */
export async function sendMessage(
  win: Pick<Window, 'navigator' | 'open'>,
  { how, draft, mail, isBlind, profile, isFollowed }: LeavingMessage,
  notices: Pick<ActionNotices, 'say'>,
): Promise<void> {
  const { subject, body } = draft;
  const link = how === 'mail' ? mailLink({ mail, isBlind }, subject.trim(), body) : null;
  if (link !== null) {
    win.open(link);
    return;
  }
  await win.navigator.clipboard.writeText(body);
  if (how === 'mail') notices.say(MESSAGES.tooLong);
  else if (!isFollowed) notices.say(MESSAGES.copied);
  if (how === 'mail') win.open(mailLink({ mail, isBlind }, subject.trim(), '') ?? 'mailto:');
  if (how === 'profile' && profile !== null) win.open(profile.href);
}
