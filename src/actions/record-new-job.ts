import type { Frontmatter } from '../notes/properties';
import type { Settings } from '../notes/settings/settings';
import type { Meaning, Vocabulary } from '../notes/settings/vocabulary';
import { readFrontmatter } from '../notes/text/frontmatter';
import { hasItem } from '../notes/text/has-item';
import { editProperty, isSame, nameInUse, type PropertyNames } from '../notes/text/property-edit';
import { insertInSection } from '../notes/text/section';
import {
  newJobProperties,
  newsLine,
  organisationWritten,
  type NewJob,
  type PropertyToWrite,
} from '../notes/writing/new-job';
import { dayLinkName } from './daily-note';
import { reasonOf } from './failure';
import { followUpTask, type NextStep } from './follow-up-task';
import { done, failed, takenBack, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Written } from './undo';
import { NO_NAME, writeProperty } from './write-property';
import { changeNote } from './write-note';

/** News of a new job, as the user tells it. */
export interface NewJobToRecord extends NewJob {
  /** The path of the contact's note, as it was when it was picked. */
  readonly path: string;
  /** The follow-up to congratulate; null for none. */
  readonly congratulation: NextStep | null;
}

type Needed = Pick<Ports, 'vault' | 'links' | 'clock' | 'parseYaml'>;
type NeededSettings = Pick<Settings, 'conventions' | 'writing'>;

/**
 * Records a new job in the contact's note as one step: the properties, a line in its log that doesn't count as contact, and
 * the follow-up. It is one atomic write where the properties can be edited by their lines; else several, and where one
 * fails, those before it are taken back.
 */
export async function recordNewJob(
  job: NewJobToRecord,
  settings: NeededSettings,
  ports: Needed,
): Promise<Outcome> {
  const { vault } = ports;
  const edits: (string | null)[] = [];
  try {
    const change = await changeNote(vault, job.path, (text) => {
      const edited = withNewJob(text, job, settings, ports);
      edits.push(edited);
      return edited ?? text;
    });
    if (edits.at(-1) !== null) return done(change === null ? [] : [change]);
  } catch (error) {
    return failed(vault.currentPath(job.path) ?? job.path, reasonOf(error));
  }
  return throughProcessor(job, settings, ports);
}

/** What recording a new job writes: properties by name, and lines. */
export interface NewJobPreview {
  readonly properties: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly lines: readonly string[];
}

/** What recording a new job would write into a note with this text; throws a sentence where it can't be. */
export function newJobPreview(
  text: string,
  job: NewJobToRecord,
  settings: NeededSettings,
  ports: Needed,
): NewJobPreview {
  const { vocabulary } = settings.conventions;
  const properties = propertiesOf(text, ports);
  return {
    properties: newJobProperties(properties, job, vocabulary).map(({ meaning, value }) => ({
      name: nameInUse(properties, namesOf(meaning, vocabulary)),
      values: typeof value === 'object' ? value : [String(value)],
    })),
    lines: linesToAdd(properties, job, settings, ports).map(({ line }) => line),
  };
}

/** The note with the new job; null where its properties need Obsidian's own processor. */
function withNewJob(
  text: string,
  job: NewJobToRecord,
  settings: NeededSettings,
  ports: Needed,
): string | null {
  const { vocabulary } = settings.conventions;
  const properties = propertiesOf(text, ports);
  let edited = text;
  for (const { meaning, value } of newJobProperties(properties, job, vocabulary)) {
    const edit = editProperty(edited, namesOf(meaning, vocabulary), value, ports.parseYaml);
    if (edit.kind === 'invalid') throw new Error(edit.reason);
    if (edit.kind === 'needs-processor') return null;
    edited = edit.text;
  }
  return withLines(edited, linesToAdd(properties, job, settings, ports), settings);
}

async function throughProcessor(
  job: NewJobToRecord,
  settings: NeededSettings,
  ports: Needed,
): Promise<Outcome> {
  const { vault } = ports;
  const { vocabulary } = settings.conventions;
  const written: Written[] = [];
  try {
    const properties = propertiesOf(
      await vault.read(vault.currentPath(job.path) ?? job.path),
      ports,
    );
    const lines = linesToAdd(properties, job, settings, ports);
    for (const property of newJobProperties(properties, job, vocabulary)) {
      const { meaning, value } = property;
      const names = namesOf(meaning, vocabulary);
      const change = await writeProperty(ports, job.path, names, value, (now) => {
        stillIs(now, names, property);
      });
      if (change !== null) written.push(change);
    }
    const change = await changeNote(vault, job.path, (text) => withLines(text, lines, settings));
    return done(change === null ? written : [...written, change]);
  } catch (error) {
    const failure = { path: vault.currentPath(job.path) ?? job.path, reason: reasonOf(error) };
    return takenBack(written, [failure], vault);
  }
}

function stillIs(now: Frontmatter, names: PropertyNames, { value, before }: PropertyToWrite): void {
  const found = now[nameInUse(now, names)];
  if (!isSame(found ?? undefined, before) && !isSame(found, value)) throw new Error(CHANGED);
}

const CHANGED = 'The note was changed in this moment. Try again.';

/** A line to write, and the heading under which it goes. */
interface LineToAdd {
  readonly heading: string;
  readonly line: string;
}

function linesToAdd(
  properties: Frontmatter,
  job: NewJobToRecord,
  { conventions, writing }: NeededSettings,
  { vault, links, clock }: Needed,
): readonly LineToAdd[] {
  const { vocabulary, dailyNotes, logHeading, tags } = conventions;
  const path = vault.currentPath(job.path) ?? job.path;
  const day = links.linkToName(dayLinkName(dailyNotes, clock.today()), path);
  const news = newsLine(job, organisationWritten(properties, job, vocabulary), day, tags);
  const { congratulation } = job;
  return [
    { heading: logHeading, line: news },
    ...(congratulation === null
      ? []
      : [
          {
            heading: writing.followUpsHeading,
            line: followUpTask({ ...congratulation, waiting: false }, [path], path, tags, {
              vault,
              links,
            }),
          },
        ]),
  ];
}

function withLines(
  text: string,
  lines: readonly LineToAdd[],
  { conventions: { checkInsHeading } }: NeededSettings,
): string {
  return lines
    .filter(({ line }) => !hasItem(text, line))
    .reduce(
      (written, { heading, line }) => insertInSection(written, heading, line, checkInsHeading),
      text,
    );
}

function propertiesOf(text: string, { parseYaml }: Pick<Ports, 'parseYaml'>): Frontmatter {
  const { data, error } = readFrontmatter(text, parseYaml);
  if (error !== null) throw new Error(error);
  return data ?? {};
}

function namesOf(meaning: Meaning, vocabulary: Vocabulary): PropertyNames {
  const [name, ...others] = vocabulary[meaning];
  if (name === undefined) throw new Error(NO_NAME);
  return [name, ...others];
}
