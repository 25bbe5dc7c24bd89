import type { CachedMetadata, Command, TFile } from 'obsidian';
import { traitInWords } from '../../domain/trait-wording';
import { asSentence, relativeDay } from '../../domain/wording';
import type { Network } from '../../network/network';
import { readersOf, type Reader, type SharedNote } from '../../network/who-would-like';
import { nameOf } from '../../notes/paths';
import { bodyTagsOf, tagsOfNote } from '../../notes/reading/tags-of-note';
import { webAddressIn } from '../../notes/messages/addresses';
import type { Frontmatter } from '../../notes/properties';
import { textsOf } from '../../notes/written-values';
import type { ContactPort } from '../../ui/contact/contact-port';
import { fullName, namesApart } from '../../ui/names-apart';
import { listInWords } from '../../ui/strings';
import type { MessageSources } from '../messages/open-message';
import { shareNote, type NoteToShare } from '../messages/share-note';
import { WHO } from '../strings';
import { choicesNamed } from '../windows/choices';
import { choose } from '../windows/choose';
import type { WhoSources } from './who-can-help-command';

/** What readers of a note are looked for with. */
export interface ReaderSources extends WhoSources, MessageSources {
  /** An unambiguous link to a note, as the user's Obsidian writes them. */
  readonly linkTo: (path: string, from: string) => string;
}

/** The command that asks who would like the active note, drafts a message that shares it with one of them, and logs that. */
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
  sources: ReaderSources,
  network: Network,
  file: TFile,
  { logInteraction }: Pick<ContactPort, 'logInteraction'>,
): Promise<void> {
  const { app, popups, today, notices, actions, linkTo } = sources;
  const { resolvedLinks } = app.metadataCache;
  const metadata = app.metadataCache.getFileCache(file);
  const linksOf = (path: string): readonly string[] => Object.keys(resolvedLinks[path] ?? {});
  const note = sharedNote(file.path, metadata, linksOf, network);
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
    value: reader,
  }));
  const picks = actions.picks(readers.map(({ contact }) => contact.path));
  const chosen = await choose(app, popups, {
    placeholder: WHO.readers,
    nothingFits: WHO.nobodyLikes,
    choicesFor: (typed) => choicesNamed(choices, typed),
  });
  const contact = chosen === null ? null : picks.find(chosen.contact.path);
  if (chosen === null || contact === null) return;
  await shareNote(
    sources,
    {
      contact,
      values: valuesOf(file, metadata?.frontmatter ?? {}, chosen),
      said: WHO.sharedText(linkTo(file.path, '')),
    },
    logInteraction,
  );
}

/** What a message says of a note: its title, the page that it is from, and what of the contact speaks for it. */
function valuesOf(
  { basename }: TFile,
  properties: Frontmatter,
  { reasons: [reason] }: Reader,
): NoteToShare['values'] {
  const page = webAddressIn(PAGE_PROPERTIES.flatMap((name) => textsOf(properties[name])));
  return {
    note: textsOf(properties['title'])[0] ?? basename,
    ...(page === null ? {} : { link: page.href }),
    ...(reason === undefined || reason.kind === 'organisation' ? {} : { reason: reason.text }),
  };
}

/** The properties in which clippings keep the address of their page. Source: Obsidian Web Clipper's default is `source`. */
const PAGE_PROPERTIES = ['source', 'url', 'link'];

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
