import { list, readOr, record, text } from '../../notes/settings/stored-json';
import type { DraftForm } from '../windows/kept-drafts';

/** The contacts chosen for a conversation, by path, beside those that the choice began with. */
export interface PeopleDraft {
  readonly chosen: readonly string[];
  readonly preselected: readonly string[];
}

const ABOUT_PEOPLE: Omit<DraftForm<PeopleDraft>, 'key'> = {
  about: ({ chosen, preselected }) => [...chosen, ...preselected],
  moved: ({ chosen, preselected }, pathNow) => ({
    chosen: chosen.map(pathNow),
    preselected: preselected.map(pathNow),
  }),
  isWorthKeeping: ({ chosen, preselected }) => chosen.some((path) => !preselected.includes(path)),
  read: (stored) => {
    const known = readOr(record, stored, NOTHING);
    return {
      chosen: readOr(list(text), known['chosen'], []),
      preselected: readOr(list(text), known['preselected'], []),
    };
  },
};

const NOTHING: Readonly<Record<string, unknown>> = {};

/** The drafts of the choice of contacts for a conversation. */
export const PEOPLE_DRAFTS: DraftForm<PeopleDraft> = { ...ABOUT_PEOPLE, key: 'people' };

/** The drafts of the choice of contacts to meet at an event, whose note stands beside them. */
export const TO_MEET_DRAFTS: DraftForm<PeopleDraft> = { ...ABOUT_PEOPLE, key: 'to meet' };
