import type { App } from 'obsidian';
import { findCircle } from '../../domain/circle';
import { addCadence } from '../../domain/cadence';
import type { Contact } from '../../domain/contact';
import { isoDay, type Day } from '../../domain/day';
import { cadenceInWords } from '../../domain/wording';
import type { ContactPort } from '../../ui/contact/contact-port';
import { weekdayAndDay } from '../../ui/day-wording';
import type { ReadDay } from '../../ui/logging/log-draft';
import { DAYS } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { CHOOSERS, CONTACT_CHOICES } from '../strings';
import { choicesNamed, type Choice } from '../windows/choices';
import { choose } from '../windows/choose';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { setCircles } from '../writing/contact-actions';
import { cadenceChoices } from './cadence-choices';
import { writeContactProperty } from './contact-properties';

/** What the choices about a contact are made with. */
export interface ContactChoiceSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  readonly readDay: ReadDay;
}

type ChoosingPort = Pick<
  ContactPort,
  'snooze' | 'pause' | 'resume' | 'chooseCircle' | 'chooseCadence'
>;

/** Snoozing, pausing, and choosing a circle or cadence; what isn't a contact any more is left alone. */
export function contactChoices(sources: ContactChoiceSources): ChoosingPort {
  const { app, popups, live, today, actions, notices, readDay } = sources;
  const withContact =
    (act: (contact: Contact) => Promise<void>) =>
    (path: string): void => {
      const contact = live.network?.contact(path);
      if (contact !== undefined) notices.sayFailure(act(contact));
    };
  const setPaused = (paused: boolean) =>
    withContact(({ path }) =>
      writeContactProperty(
        actions,
        { path, meaning: 'paused', value: paused ? true : null },
        paused ? CONTACT_CHOICES.paused : CONTACT_CHOICES.resumed,
      ),
    );
  return {
    pause: setPaused(true),
    resume: setPaused(false),
    snooze: withContact(async (contact) => {
      const picks = actions.picks([contact.path]);
      const until = await choose(app, popups, {
        placeholder: CONTACT_CHOICES.snoozeFor(contact.name),
        nothingFits: DAYS.notToCome,
        typing: CHOOSERS.typeDay,
        choicesFor: (typed) => snoozeChoices(contact, typed.trim(), today.day, readDay),
      });
      if (until === null) return;
      const value = until === 'end' ? null : isoDay(until);
      await writeContactProperty(
        actions,
        { path: contact.path, meaning: 'snoozedUntil', value },
        (name) =>
          until === 'end'
            ? CONTACT_CHOICES.snoozeEnded(name)
            : CONTACT_CHOICES.snoozed(name, weekdayAndDay(until, today.day)),
        picks,
      );
    }),
    chooseCircle: withContact(async (contact) => {
      const picks = actions.picks([contact.path]);
      const { circles } = live.network?.rules ?? { circles: [] };
      const own = contact.circle === null ? undefined : findCircle(circles, contact.circle);
      const choices = circles.map(({ name, cadence }): Choice<string> => {
        const aside = cadence === null ? CONTACT_CHOICES.noCadence : cadenceInWords(cadence);
        return { title: name, aside, value: name, isCurrent: name === own?.name };
      });
      const circle = await choose(app, popups, {
        placeholder: CONTACT_CHOICES.circleFor(contact.name),
        nothingFits: CONTACT_CHOICES.noCircle,
        choicesFor: (typed) => choicesNamed(choices, typed.trim()),
      });
      if (circle === null) return;
      const choice = { path: picks.now(contact.path), circle, replaces: true };
      await setCircles(actions, [choice], CONTACT_CHOICES.ownCadence(contact.cadence));
    }),
    chooseCadence: withContact(async (contact) => {
      const picks = actions.picks([contact.path]);
      const { circles } = live.network?.rules ?? { circles: [] };
      const cadence = await choose(app, popups, {
        placeholder: CONTACT_CHOICES.cadenceFor(contact.name),
        nothingFits: CONTACT_CHOICES.noSuchCadence,
        typing: CONTACT_CHOICES.typeCadence,
        choicesFor: (typed) => cadenceChoices(contact, circles, typed.trim()),
      });
      if (cadence === null) return;
      const value = cadence === 'circle' ? null : cadence;
      await writeContactProperty(
        actions,
        { path: contact.path, meaning: 'cadence', value },
        (name) =>
          value === null
            ? CONTACT_CHOICES.cadenceTaken(name)
            : CONTACT_CHOICES.cadenceWritten(value, name),
        picks,
      );
    }),
  };
}

/** In 3 days, a week and a month, the end of a snooze, or a day in the user's words. */
function snoozeChoices(
  { snoozedUntil }: Contact,
  typed: string,
  today: Day,
  readDay: ReadDay,
): readonly Choice<Day | 'end'>[] {
  const usual = CONTACT_CHOICES.snoozes.map(([title, span]): Choice<Day> => {
    const value = addCadence(today, span);
    return { title, aside: weekdayAndDay(value, today), value };
  });
  const end = { title: CONTACT_CHOICES.endSnooze, aside: '', value: 'end' } as const;
  const isSnoozed = snoozedUntil !== null && snoozedUntil > today;
  const day = typed === '' ? null : readDay(typed, 'future');
  const named =
    day !== null && day > today
      ? [{ title: weekdayAndDay(day, today), aside: typed, value: day }]
      : [];
  return [...named, ...choicesNamed<Day | 'end'>([...usual, ...(isSnoozed ? [end] : [])], typed)];
}
