import { ConfirmationModal, type App } from 'obsidian';
import { undoneWith } from '../../actions/outcome';
import { namesCircle, renameCircle, type RenamedCircle } from '../../actions/rename-circle';
import { findCircle, type Circle } from '../../domain/circle';
import { fullName, namesApart } from '../../ui/names-apart';
import { mountRenameCircle } from '../../ui/settings/mount-settings';
import type { NamingNote } from '../../ui/settings/settings-port';
import { contactsInWords, notesInWords } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import { NOTICES, SETTING_MODALS, SETTING_NOTICES, SETTINGS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { moved, withCircle, withCircles } from './changed-settings';
import { circleName } from './circle-bindings';
import type { Configuration } from './configuration';
import type { CirclesDesk } from './settings-desk';

/** What circles in the settings are changed with. */
export interface CirclesSources {
  readonly app: App;
  readonly configuration: Pick<Configuration, 'own' | 'settings' | 'change'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly actions: Pick<Actions, 'perform' | 'picks'>;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
}

/** A new circle begins with this cadence. */
const NEW_CADENCE: Circle['cadence'] = { count: 3, unit: 'month' };

/** Changes circles, and asks first, or afterwards, where notes name them; `drawn` draws the list anew. */
export function circlesDesk(sources: CirclesSources, drawn: () => void): Omit<CirclesDesk, 'left'> {
  const { configuration, live, popups, notices } = sources;
  const change = (next: (circles: readonly Circle[]) => readonly Circle[]): void => {
    const { own } = configuration;
    const changing = configuration.change(withCircles(own, next(own.rules.circles)));
    notices.sayFailure(changing.then(drawn));
  };
  return {
    add: () => {
      change((circles) => [...circles, newCircle(circles)]);
    },
    move: (from, to) => {
      change((circles) => moved(circles, from, to));
    },
    remove: (place) => {
      const circle = configuration.own.rules.circles[place];
      if (circle === undefined) return;
      const { network } = live;
      if (network === null) {
        notices.say(NOTICES.stillReading);
        return;
      }
      const remove = (): void => {
        change((circles) => circles.filter(({ name }) => name !== circle.name));
      };
      const count = network.contacts().filter((contact) => contact.circle === circle.name).length;
      if (count === 0) remove();
      else popups.open(askToRemove(sources.app, circle.name, count, remove));
    },
    rename: (place, name) => {
      const from = configuration.own.rules.circles[place]?.name;
      if (from === undefined || from === name) return;
      if (live.network === null) {
        notices.say(NOTICES.stillReading);
        drawn();
        return;
      }
      const notes = notesNaming(sources, from);
      const { own } = configuration;
      const changing = configuration.change(circleName(place).change(own, name));
      notices.sayFailure(
        changing.then(() => {
          const isOther = findCircle(configuration.own.rules.circles, from) === undefined;
          if (notes.length > 0 && isOther) askToRename(sources, { from, to: name }, notes, drawn);
        }),
      );
    },
  };
}

/** The contacts' notes that say just this word; other names of a circle stay valid. */
function notesNaming(
  { app, live, configuration }: CirclesSources,
  word: string,
): readonly NamingNote[] {
  const { vocabulary } = configuration.settings.conventions;
  const contacts = live.network?.contacts() ?? [];
  const apart = namesApart(contacts);
  return contacts.flatMap((contact) => {
    const { path, circle } = contact;
    if (circle === null) return [];
    const properties = app.metadataCache.getCache(path)?.frontmatter ?? {};
    return namesCircle(properties, word, vocabulary)
      ? [{ path, name: fullName(contact, apart) }]
      : [];
  });
}

function askToRename(
  { app, configuration, actions, popups }: CirclesSources,
  circle: RenamedCircle,
  notes: readonly NamingNote[],
  drawn: () => void,
): void {
  const { from, to } = circle;
  const picks = actions.picks(notes.map(({ path }) => path));
  const modal = new MountedModal(app, SETTING_MODALS.rename, (content, close) =>
    mountRenameCircle(content, {
      from,
      to,
      notes,
      rename: async () => {
        await actions.perform(
          async ({ ports, settings: { conventions } }) => {
            const paths = notes.map(({ path }) => picks.find(path) ?? path);
            const outcome = await renameCircle(paths, circle, conventions.vocabulary, ports);
            return undoneWith(outcome, async () => {
              await nameAgain(configuration, circle);
              drawn();
            });
          },
          ({ written }) => SETTING_NOTICES.renamed(notesInWords(written.length)),
        );
      },
      keep: async () => {
        const { own } = configuration;
        const place = own.rules.circles.findIndex(({ name }) => name === to);
        const aliases = own.rules.circles[place]?.aliases ?? [];
        await configuration.change(withCircle(own, place, { aliases: [...aliases, from] }));
      },
      close,
    }),
  );
  popups.open(modal);
}

/** Gives a circle its former name again, unless it has yet another name by now or another circle has this one. */
async function nameAgain(
  configuration: Pick<Configuration, 'own' | 'change'>,
  { from, to }: RenamedCircle,
): Promise<void> {
  const { own } = configuration;
  const { circles } = own.rules;
  const place = circles.findIndex(({ name }) => name === to);
  if (place < 0 || findCircle(circles, from) !== undefined) return;
  await configuration.change(withCircle(own, place, { name: from }));
}

function askToRemove(
  app: App,
  circle: string,
  count: number,
  remove: () => void,
): ConfirmationModal {
  const modal = new ConfirmationModal(app);
  modal.setTitle(SETTING_MODALS.remove(circle));
  modal.contentEl.createEl('p', { text: SETTING_MODALS.removed(contactsInWords(count), circle) });
  modal
    .addButton((button) =>
      button.setButtonText(SETTING_MODALS.removeCta).setDestructive().onClick(remove),
    )
    .addCancelButton(SETTING_MODALS.cancel);
  return modal;
}

function newCircle(circles: readonly Circle[]): Circle {
  const { newName } = SETTINGS.circles;
  let name: string = newName;
  for (let number = 2; findCircle(circles, name) !== undefined; number += 1)
    name = `${newName} ${String(number)}`;
  return { name, cadence: NEW_CADENCE, aliases: [] };
}
