import type { Opener } from '../domain/opener';
import type { Writing } from '../notes/settings/writing';
import { BUNDLED_MESSAGES } from '../notes/messages/bundled-messages';
import type { MessageTemplate } from '../notes/messages/message-template';
import type { Vault } from './ports';
import { templatesWith } from './start-conversation';

/** The templates for messages: the user's own by name, then those that Rapport brings along. */
export function messageTemplates(
  { messageTemplateFolder: folder }: Pick<Writing, 'messageTemplateFolder'>,
  vault: Pick<Vault, 'notesIn' | 'read'>,
): Promise<readonly MessageTemplate[]> {
  return templatesWith(folder, Object.values(BUNDLED_MESSAGES), vault);
}

/** The template for an opener: the user's own of the name that Rapport's has, else Rapport's. */
export function templateFor(
  opener: Opener,
  templates: readonly MessageTemplate[],
): MessageTemplate {
  const bundled = BUNDLED_MESSAGES[opener];
  const name = bundled.name.toLowerCase();
  return templates.find((template) => template.name.toLowerCase() === name) ?? bundled;
}
