import { nameOf } from '../notes/paths';
import type { Writing } from '../notes/settings/writing';
import { bundledTemplates } from '../notes/templates/bundled';
import type { BundledTemplate } from '../notes/templates/bundled/bundled-template';
import type { ConversationTemplate } from './create-conversation';
import type { Vault } from './ports';

/** More templates than these nobody looks through. */
const MOST_TEMPLATES = 200;

/** The templates for conversations: the user's own, then those that Rapport brings along. */
export function conversationTemplates(
  writing: Writing,
  vault: Pick<Vault, 'notesIn' | 'read'>,
): Promise<readonly ConversationTemplate[]> {
  return templatesWith(writing.conversationTemplateFolder, bundledTemplates(writing), vault);
}

/**
 * The user's own templates in a folder by name, then those that Rapport brings along, as far as the user has none of the
 * same name. A template that can't be read is left out.
 */
export async function templatesWith(
  folder: string | null,
  bundled: readonly BundledTemplate[],
  vault: Pick<Vault, 'notesIn' | 'read'>,
): Promise<readonly ConversationTemplate[]> {
  const paths = folder === null ? [] : vault.notesIn(folder).slice(0, MOST_TEMPLATES);
  const read = await Promise.allSettled(
    paths.map(async (path) => ({ name: nameOf(path), text: await vault.read(path), path })),
  );
  const own = read
    .flatMap((found) => (found.status === 'fulfilled' ? [found.value] : []))
    .sort((a, b) => a.name.localeCompare(b.name));
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const others = bundled
    .filter(({ name }) => !taken.has(name.toLowerCase()))
    .map((template) => ({ ...template, path: null }));
  return [...own, ...others];
}

/** Templates in the order to offer them: the one that the user begins with for a channel comes first. */
export function templatesFor(
  channel: string | null,
  templates: readonly ConversationTemplate[],
  { templateByChannel }: Pick<Writing, 'templateByChannel'>,
): readonly ConversationTemplate[] {
  const wanted = channel === null ? undefined : byChannel(channel, templateByChannel);
  const first = templates.find(({ name }) => name.toLowerCase() === wanted?.toLowerCase());
  if (first === undefined) return templates;
  return [first, ...templates.filter((template) => template !== first)];
}

function byChannel(channel: string, names: Writing['templateByChannel']): string | undefined {
  return Object.entries(names).find(([key]) => key.toLowerCase() === channel.toLowerCase())?.[1];
}
