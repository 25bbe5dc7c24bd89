import type { App } from 'obsidian';
import { addFollowUp } from '../../actions/add-follow-up';
import { postponeFollowUp, tickFollowUp } from '../../actions/change-follow-up';
import type { Picks } from '../../actions/picks';
import { markEntryAsMention, markEntryAsTalk, type EntryToMark } from '../../actions/mark-entry';
import { isoDay, type Day } from '../../domain/day';
import { asSentence } from '../../domain/wording';
import { nameOf } from '../../notes/paths';
import type { ContactPort } from '../../ui/contact/contact-port';
import { weekdayAndDay } from '../../ui/day-wording';
import { laterDays } from '../../ui/follow-up/day-choices';
import type {
  FollowUpDraft,
  FollowUpEntry,
  Mention,
  MentionPort,
  TaskPort,
  WrittenTask,
} from '../../ui/follow-up/follow-up-port';
import type { FollowUpPrefill } from '../../ui/follow-up/follow-up-prefill';
import type { ReadDay } from '../../ui/logging/log-draft';
import { mountFollowUpForm } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import { listInWords } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import { CHOOSERS, FOLLOW_UP_TEXTS, shortened } from '../strings';
import { choose } from '../windows/choose';
import { openDraftModal } from '../windows/draft-modal';
import { lastingDay } from '../read-day';
import { KeptDrafts } from '../windows/kept-drafts';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { namesNow, type PickedContact } from '../writing/contact-actions';
import { FOLLOW_UP_DRAFTS } from './follow-up-drafts';
import { askForLaterDay } from './later-day';

/** What follow-ups and mentions are shown and changed with. */
export interface FollowUpSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open' | 'menuShown'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly configuration: Pick<Configuration, 'settings' | 'viewState' | 'saveViewState'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  readonly readDay: ReadDay;
}

/** What can be done with follow-ups and mentions, from whichever face asks for it. */
export interface FollowUps extends TaskPort, MentionPort, Pick<ContactPort, 'followUp'> {
  /** Marks a line of a dated note as only a mention. */
  markLine(entry: EntryToMark): void;
}

/** Follow-ups and mentions as the plugin changes them; why something has failed is said in a notice. */
export function followUps(sources: FollowUpSources): FollowUps {
  const { actions, notices } = sources;
  const markLine = (entry: EntryToMark): void => {
    notices.sayFailure(
      actions.perform(
        ({ ports, settings }) => markEntryAsMention(entry, settings.conventions, ports),
        () => FOLLOW_UP_TEXTS.onlyMention,
      ),
    );
  };
  return {
    markLine,
    followUp: (paths, prefill) => {
      askForFollowUp(sources, paths, prefill);
    },
    markDone: (task) => {
      notices.sayFailure(
        actions.perform(
          ({ ports }) => tickFollowUp(task, ports),
          () => FOLLOW_UP_TEXTS.done(titleOf(task)),
        ),
      );
    },
    postpone: (task) => {
      const picks = actions.picks([task.path]);
      const asked = askForLaterDay(sources);
      notices.sayFailure(
        asked.then((day) => (day === null ? null : postponed(sources, task, day, picks))),
      );
    },
    onlyMention: (mention) => {
      notices.sayFailure(
        entryOf(sources, mention).then((entry) => {
          markLine(entry);
        }),
      );
    },
    weTalked: (mention) => {
      notices.sayFailure(talked(sources, mention));
    },
  };
}

function titleOf({ text, path }: WrittenTask): string {
  return shortened(text === '' ? nameOf(path) : text);
}

async function postponed(
  { actions, today }: FollowUpSources,
  task: WrittenTask,
  to: Day,
  picks: Picks,
): Promise<void> {
  await actions.perform(
    async ({ ports }) => postponeFollowUp({ ...task, path: picks.now(task.path) }, to, ports),
    () => FOLLOW_UP_TEXTS.postponed(titleOf(task), weekdayAndDay(to, today.day)),
  );
}

/** A mention with its links, as the network knows them; rejects where it is gone by now. */
async function entryOf({ live }: FollowUpSources, { path, line }: Mention): Promise<EntryToMark> {
  const entry = live.network?.facts(path)?.entries.find((known) => known.line === line);
  if (entry === undefined) throw new Error(FOLLOW_UP_TEXTS.gone);
  return { path, line, links: entry.links };
}

async function talked(sources: FollowUpSources, mention: Mention): Promise<void> {
  const { app, popups, configuration, actions } = sources;
  const entry = await entryOf(sources, mention);
  const { contact } = mention;
  const picks = actions.picks([entry.path, contact]);
  const channels = configuration.settings.conventions.channels;
  const channel = await choose(app, popups, {
    placeholder: CHOOSERS.channel,
    nothingFits: CHOOSERS.noChannel,
    choicesFor: (query) =>
      channels
        .filter((name) => name.toLowerCase().includes(query.trim().toLowerCase()))
        .map((name) => ({ title: asSentence(name), aside: '', value: name })),
  });
  if (channel === null) return;
  await actions.perform(
    async ({ ports, settings: { conventions } }) => {
      const marked = { ...entry, path: picks.now(entry.path) };
      return markEntryAsTalk(marked, picks.now(contact), channel, conventions, ports);
    },
    () => {
      const name = actions.nameNow(picks.find(contact) ?? '') ?? nameOf(contact);
      return FOLLOW_UP_TEXTS.talked(shortened(name));
    },
  );
}

function askForFollowUp(
  sources: FollowUpSources,
  paths: readonly string[],
  prefill?: FollowUpPrefill,
): void {
  const { live, today, configuration, readDay } = sources;
  const { network } = live;
  const contacts = paths.flatMap((path) => network?.contact(path) ?? []);
  const [first, ...others] = contacts;
  if (network === null || first === undefined) return;
  const apart = namesApart(network.contacts());
  const start: FollowUpDraft = {
    contacts: contacts.map(({ path }) => path),
    text: prefill?.text ?? '',
    due: prefill === undefined ? '' : isoDay(prefill.dueOn),
    waiting: prefill?.waiting ?? false,
    place: 'contact note',
  };
  const picks = sources.actions.picks(start.contacts);
  const pathNow = (path: string): string => picks.find(path) ?? path;
  const drafts = new KeptDrafts(configuration, FOLLOW_UP_DRAFTS, pathNow);
  openDraftModal(sources, FOLLOW_UP_TEXTS.title, drafts, start, (content, { saving, ...port }) =>
    mountFollowUpForm(content, {
      ...port,
      changed: (draft) => {
        port.changed({ ...draft, due: lastingDay(draft.due, 'future', readDay) });
      },
      names: [fullName(first, apart), ...others.map((contact) => fullName(contact, apart))],
      today: today.day,
      choices: laterDays(today.day),
      readDay: (text) => readDay(text, 'future'),
      save: (entry) => saving(added(sources.actions, contacts, entry, picks)),
    }),
  );
}

async function added(
  actions: Actions,
  contacts: readonly PickedContact[],
  entry: FollowUpEntry,
  picks: Picks,
): Promise<void> {
  await actions.perform(
    async ({ ports, settings: { conventions, writing } }) => {
      const followUp = { ...entry, contacts: contacts.map(({ path }) => picks.now(path)) };
      return addFollowUp(followUp, conventions, writing, ports);
    },
    () => FOLLOW_UP_TEXTS.added(shortened(listInWords(namesNow(actions, contacts, picks)))),
    { dailyNotes: entry.place === 'daily note' },
  );
}
