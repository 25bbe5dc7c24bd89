import { briefingOf } from '../network/briefing';
import type { Network } from '../network/network';
import type { Review } from '../network/review';
import { withBriefing } from '../notes/briefing/briefing-section';
import { recollectionLimits } from '../notes/briefing/recollection';
import { nameOf } from '../notes/paths';
import { briefingLines } from './briefing-lines';
import { changeOneNote } from './change-one-note';
import { reasonOf } from './failure';
import { failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import { recollect, type RecollectionSettings } from './recall-conversations';

/** The briefings on contacts as Markdown, one below the other; links lead from the note that they are for, else they are names. */
export async function briefingText(
  contacts: readonly string[],
  network: Network,
  review: Review,
  settings: RecollectionSettings,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
  into: string | null = null,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const contact of contacts) {
    const briefing = briefingOf(network, review, contact);
    if (briefing === null) continue;
    const recollection = await recollect(
      contact,
      review.today,
      recollectionLimits(0),
      network,
      settings,
      vault,
    );
    const linkTo = (path: string): string =>
      into === null ? nameOf(path) : links.linkTo(path, into);
    lines.push(...briefingLines(briefing, recollection, review.today, linkTo));
  }
  return lines;
}

/** Writes the briefings on contacts into a conversation note, unless it has one. */
export async function insertBriefing(
  path: string,
  contacts: readonly string[],
  network: Network,
  review: Review,
  settings: RecollectionSettings,
  ports: Pick<Ports, 'vault' | 'links'>,
): Promise<Outcome> {
  try {
    const lines = await briefingText(contacts, network, review, settings, ports, path);
    return await changeOneNote(ports.vault, path, (text) => withBriefing(text, lines));
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}
