import type { App } from 'obsidian';
import { SETTING_WORDS } from '../strings';
import type { Configuration } from '../settings/configuration';
import { offersList } from '../settings/list-bindings';
import { wordModal } from '../settings/word-modals';
import type { OpenPopups } from '../windows/open-popups';

/** What the user's offers are asked for and kept with. */
export interface OfferSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly configuration: Pick<Configuration, 'own' | 'change'>;
}

/** Asks for something that the user can help with, and adds it to the settings. */
export function askForOffer({ app, popups, configuration }: OfferSources): void {
  const list = offersList();
  const modal = wordModal(app, {
    list,
    title: SETTING_WORDS.myOffers[0],
    value: '',
    others: list.read(configuration.own),
    settings: () => configuration.own,
    save: async (word) => {
      const { own } = configuration;
      await configuration.change(list.change(own, [...list.read(own), word]));
    },
  });
  popups.open(modal);
}
