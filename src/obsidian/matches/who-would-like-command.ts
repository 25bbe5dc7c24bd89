import type { CachedMetadata, Command, TFile } from 'obsidian';
import { traitInWords } from '../../domain/trait-wording';
import { asSentence, relativeDay } from '../../domain/wording';
import type { Network } from '../../network/network';
import { readersOf, type Reader, type SharedNote } from '../../network/who-would-like';
import { nameOf } from '../../notes/paths';
import { bodyTagsOf, tagsOfNote } from '../../notes/reading/tags-of-note';
import { textsOf } from '../../notes/written-values';
import type { ContactPort } from '../../ui/contact/contact-port';
import { fullName, namesApart } from '../../ui/names-apart';
import { listInWords } from '../../ui/strings';
import { WHO } from '../strings';
import { choicesNamed } from '../windows/choices';
import { choose } from '../windows/choose';
import type { WhoSources } from './who-can-help-command';

/** What readers of a note are looked for with. */
export interface ReaderSources extends WhoSources {
  /** An unambiguous link to a note, as the user's Obsidian writes them. */
  readonly linkTo: (path: string, from: string) => string;
}

/** The command that asks who would like the active note, and opens the form that logs sharing it with one of them. */
export function whoWouldLikeCommand(
  sources: ReaderSources,
  port: Pick<ContactPort, 'logInteraction'>,
): Command {
  const { app, live, notices } = sources;
  return {
    id: 'who-would-like',
    name: WHO.wouldLike,
    icon: 'share-2',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      const { network } = live;
      if (file?.extension !== 'md' || network === null) return false;
      if (network.contact(file.path) !== undefined) return false;
      if (!checking) notices.sayFailure(askForReader(sources, network, file, port));
      return true;
    },
  };
}

async function askForReader(
  { app, popups, today, notices, linkTo }: ReaderSources,
  network: Network,
  file: TFile,
  port: Pick<ContactPort, 'logInteraction'>,
): Promise<void> {
  const { resolvedLinks } = app.metadataCache;
  const linksOf = (path: string): readonly string[] => Object.keys(resolvedLinks[path] ?? {});
  const note = sharedNote(file.path, app.metadataCache.getFileCache(file), linksOf, network);
  const readers = readersOf(network, note, linksOf, today.day);
  if (readers.length === 0) {
    notices.say(WHO.noReaders);
    return;
  }
  const apart = namesApart(network.contacts());
  const choices = readers.map((reader) => ({
    title: fullName(reader.contact, apart),
    aside: reader.sharedOn === null ? '' : WHO.shared(relativeDay(reader.sharedOn, today.day)),
    reason: reasonOf(reader),
    value: reader.contact.path,
  }));
  const chosen = await choose(app, popups, {
    placeholder: WHO.readers,
    nothingFits: WHO.nobodyLikes,
    choicesFor: (typed) => choicesNamed(choices, typed),
  });
  if (chosen === null) return;
  const text = WHO.sharedText(linkTo(file.path, ''));
  port.logInteraction([chosen], { text, channel: 'message', direction: 'outbound' });
}

/** What a note is about: its name and title, its tags, and the names of what it links to, days left out. */
function sharedNote(
  path: string,
  metadata: CachedMetadata | null,
  linksOf: (path: string) => readonly string[],
  network: Network,
): SharedNote {
  const frontmatter = metadata?.frontmatter ?? {};
  const links = linksOf(path);
  const named = links.filter((link) => network.facts(link)?.day == null).map(nameOf);
  const bodyTags = metadata === null ? [] : bodyTagsOf(metadata);
  const tags = tagsOfNote({ frontmatter, bodyTags });
  return {
    path,
    about: [nameOf(path), ...textsOf(frontmatter['title']), ...tags, ...named],
    links,
  };
}

/** Why somebody would like a note, in one line. */
function reasonOf({ reasons, links }: Reader): string {
  const both = links.flatMap((link) => (link.kind === 'both' ? [nameOf(link.path)] : []));
  const parts = [
    ...links.flatMap((link) =>
      link.kind === 'both' ? [] : link.kind === 'names them' ? WHO.named : WHO.theirNote,
    ),
    ...reasons.map(traitInWords),
    ...(both.length === 0 ? [] : [WHO.bothLink(listInWords(both.slice(0, 3)))]),
  ];
  return asSentence(parts.join(' · '));
}
