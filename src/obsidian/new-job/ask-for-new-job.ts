import type { App } from 'obsidian';
import { reasonOf } from '../../actions/failure';
import type { Picks } from '../../actions/picks';
import type { Ports } from '../../actions/ports';
import { newJobPreview, recordNewJob, type NewJobToRecord } from '../../actions/record-new-job';
import { isoDay } from '../../domain/day';
import type { Contact } from '../../domain/contact';
import type { JobChange } from '../../domain/job-change';
import { organisationsKnown, tiesOf } from '../../network/ties';
import { congratulation } from '../../notes/writing/new-job';
import type { ReadDay } from '../../ui/logging/log-draft';
import { mountNewJobForm } from '../../ui/mount';
import { fullNameAt } from '../../ui/names-apart';
import type { NewJobDraft, NewJobEntry } from '../../ui/new-job/new-job-port';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { lastingDay } from '../read-day';
import type { Configuration } from '../settings/configuration';
import { JOB_TEXTS, shortened } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { NEW_JOB_DRAFTS } from './new-job-drafts';

/** What a new job is asked for and recorded with. */
export interface NewJobSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly configuration: Pick<Configuration, 'settings' | 'viewState' | 'saveViewState'>;
  readonly ports: Ports;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  readonly readDay: ReadDay;
}

/** Where a contact was before an edit of the note that says so no more. */
export interface SeenChange extends JobChange {
  readonly since: Contact['organisationSince'];
}

/**
 * Asks for the new job of a contact, and records it. After a change that was seen in the note, the form begins with that, and with the
 * organisations that are no longer there.
 */
export async function askForNewJob(
  sources: NewJobSources,
  path: string,
  seen: SeenChange | null = null,
): Promise<void> {
  const { live, today, configuration, ports, actions, readDay } = sources;
  const { network } = live;
  const contact = network?.contact(path);
  if (network === null || contact === undefined) return;
  const picks = actions.picks([path]);
  const text = await ports.vault.read(path);
  const current = seen === null ? contact.organisations : seen.left;
  const { organisationSince } = contact;
  const left = seen === null ? organisationSince : seen.since;
  const name = fullNameAt(network, path) ?? contact.name;
  const { dueOn } = congratulation(contact.name, '', today.day);
  const start: NewJobDraft = {
    contact: path,
    organisation: seen?.joined[0] ?? '',
    role: '',
    since:
      seen === null || organisationSince === null || organisationSince === left
        ? ''
        : isoDay(organisationSince),
    congratulate: isoDay(dueOn),
    stays: [],
  };
  const toRecord = (entry: NewJobEntry): NewJobToRecord => ({
    path: picks.find(path) ?? path,
    organisation: entry.organisation,
    role: entry.role,
    since: entry.since,
    leaves: entry.leaves.map((written) => ({ written, since: left })),
    congratulation:
      entry.congratulateOn === null
        ? null
        : {
            text: congratulation(contact.name, entry.organisation, today.day).text,
            dueOn: entry.congratulateOn,
          },
  });
  const drafts = new KeptDrafts(configuration, NEW_JOB_DRAFTS, (at) => picks.find(at) ?? at);
  openDraftModal(sources, JOB_TEXTS.title, drafts, start, (content, { saving, ...port }) =>
    mountNewJobForm(content, {
      ...port,
      changed: (draft) => {
        port.changed({
          ...draft,
          since: lastingDay(draft.since, 'past', readDay),
          congratulate: lastingDay(draft.congratulate, 'future', readDay),
        });
      },
      name,
      role: contact.roles[0] ?? '',
      current,
      organisations: organisationsKnown(tiesOf(network, today.day)).map(
        ({ organisation }) => organisation,
      ),
      today: today.day,
      readSince: (typed) => readDay(typed, 'past'),
      readDue: (typed) => readDay(typed, 'future'),
      preview: (entry) => {
        try {
          return newJobPreview(text, toRecord(entry), configuration.settings, ports);
        } catch (error) {
          return { problem: reasonOf(error) };
        }
      },
      save: (entry) => saving(record(sources, toRecord(entry), name, picks)),
    }),
  );
}

async function record(
  { actions }: NewJobSources,
  job: NewJobToRecord,
  name: string,
  picks: Picks,
): Promise<void> {
  await actions.perform(
    async ({ ports, settings }) =>
      recordNewJob({ ...job, path: picks.now(job.path) }, settings, ports),
    () => JOB_TEXTS.recorded(shortened(name), shortened(job.organisation.trim())),
  );
}
