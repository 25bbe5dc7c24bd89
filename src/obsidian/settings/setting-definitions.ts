import type {
  SettingDefinitionControl,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { cadenceInWords } from '../../domain/wording';
import type { Settings } from '../../notes/settings/settings';
import { DEFAULT_VOCABULARY, type Meaning } from '../../notes/settings/vocabulary';
import { circleAliases, circleCadence, circleName, defaultCircle } from './circle-bindings';
import * as bindings from './setting-bindings';
import { BoundControls } from './bound-controls';
import { MEANINGS } from './meanings';
import { SETTINGS } from '../strings';

/** What the settings can ask and do beside reading and changing values. */
export interface SettingsDesk {
  /** The settings as they are now. */
  readonly settings: () => Settings;
  readonly isFolder: (path: string) => boolean;
  readonly isNote: (path: string) => boolean;
  readonly addCircle: () => void;
  readonly removeCircle: (place: number) => void;
  readonly moveCircle: (from: number, to: number) => void;
}

/** The definitions of all settings, with the controls that they are bound to. */
export interface DefinedSettings {
  readonly items: SettingDefinitionItem[];
  readonly controls: BoundControls;
}

type Row = SettingDefinitionControl;

/** Defines the settings as they are now; circles come and go. */
export function defineSettings(desk: SettingsDesk): DefinedSettings {
  const controls = new BoundControls(desk.settings);
  const items = [
    checkIns(controls, desk),
    circles(controls, desk),
    group(SETTINGS.contacts.heading, contacts(controls, desk)),
    group(SETTINGS.conversations.heading, conversations(controls, desk)),
    group(SETTINGS.notes.heading, otherNotes(controls, desk)),
    propertyNames(controls),
  ];
  return { items, controls };
}

function group(heading: string, items: Row[]): SettingDefinitionItem {
  return { type: 'group', heading, items };
}

function checkIns(controls: BoundControls, desk: SettingsDesk): SettingDefinitionItem {
  const { heading, noCircle, ...texts } = SETTINGS.checkIns;
  const names = desk.settings().rules.circles.map(({ name }) => [name, name] as const);
  const options = Object.fromEntries([['', noCircle], ...names]);
  return group(heading, [
    controls.number(texts.dailyBudget, bindings.dailyBudget),
    controls.number(texts.soonDays, bindings.soonDays),
    controls.toggle(texts.mentionsCount, bindings.mentionsCount),
    controls.dropdown(texts.defaultCircle, defaultCircle, options),
  ]);
}

function circles(controls: BoundControls, desk: SettingsDesk): SettingDefinitionList {
  const { heading, empty, add, noCadence, name, cadence, aliases } = SETTINGS.circles;
  return {
    type: 'list',
    heading,
    emptyState: empty,
    items: desk.settings().rules.circles.map((circle, place): SettingDefinitionPage => ({
      type: 'page',
      name: circle.name,
      desc: circle.cadence === null ? noCadence : cadenceInWords(circle.cadence),
      items: [
        controls.text(name, circleName(place)),
        controls.text(cadence, circleCadence(place)),
        controls.text(aliases, circleAliases(place)),
      ],
    })),
    addItem: { name: add, action: desk.addCircle },
    onDelete: desk.removeCircle,
    onReorder: desk.moveCircle,
  };
}

function contacts(controls: BoundControls, { isFolder, isNote }: SettingsDesk): Row[] {
  const texts = SETTINGS.contacts;
  return [
    controls.lines(texts.contactFolders, bindings.foldersOf('contactFolders', isFolder)),
    controls.text(texts.contactMarkers, bindings.wordsOf('contactMarkers')),
    controls.text(texts.contactTags, bindings.tagsOf('contactTags')),
    controls.note(texts.ownNote, bindings.ownNote(isNote)),
  ];
}

function conversations(controls: BoundControls, { isFolder }: SettingsDesk): Row[] {
  const texts = SETTINGS.conversations;
  return [
    controls.lines(texts.conversationFolders, bindings.foldersOf('conversationFolders', isFolder)),
    controls.text(texts.conversationMarkers, bindings.wordsOf('conversationMarkers')),
    controls.text(texts.conversationProperties, bindings.wordsOf('conversationProperties')),
    controls.text(texts.participantHeadings, bindings.wordsOf('participantHeadings')),
    controls.text(texts.logHeading, bindings.headingOf('logHeading')),
    controls.text(texts.checkInsHeading, bindings.headingOf('checkInsHeading')),
    controls.text(texts.dailyMarkers, bindings.wordsOf('dailyMarkers')),
  ];
}

function otherNotes(controls: BoundControls, { isFolder }: SettingsDesk): Row[] {
  const texts = SETTINGS.notes;
  return [
    controls.lines(texts.templateFolders, bindings.foldersOf('templateFolders', isFolder)),
    controls.text(texts.indexMarkers, bindings.wordsOf('indexMarkers')),
    controls.text(texts.markerProperties, bindings.wordsOf('markerProperties')),
  ];
}

function propertyNames(controls: BoundControls): SettingDefinitionPage {
  const { page, description } = SETTINGS.properties;
  return {
    type: 'page',
    name: page,
    desc: description,
    items: MEANING_KEYS.map((meaning) =>
      controls.text([MEANINGS[meaning]], bindings.namesFor(meaning)),
    ),
  };
}

const MEANING_KEYS = Object.keys(DEFAULT_VOCABULARY).filter((key): key is Meaning =>
  Object.hasOwn(DEFAULT_VOCABULARY, key),
);
