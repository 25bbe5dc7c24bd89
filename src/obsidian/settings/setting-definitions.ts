import type {
  SettingDefinitionItem,
  SettingDefinitionPage,
  SettingDefinitionRender,
  SettingGroupItem,
} from 'obsidian';
import { TAG_NAMES } from '../../notes/settings/tags';
import {
  DEFAULT_VOCABULARY,
  OF_CONVERSATIONS,
  type Meaning,
} from '../../notes/settings/vocabulary';
import { SETTING_WORDS, SETTINGS, type SettingWords } from '../strings';
import { BoundControls } from './bound-controls';
import { defaultCircle } from './circle-bindings';
import { circleList } from './circle-list';
import { lateText } from './late-text';
import { seasonList } from './season-list';
import * as bindings from './setting-bindings';
import type { SettingsDesk } from './settings-desk';
import { listPage, namesPage, offersPage, tagsPage } from './word-list';

/** The definitions of all settings, with the controls that they are bound to. */
export interface DefinedSettings {
  readonly items: SettingDefinitionItem[];
  readonly controls: BoundControls;
}

/** Defines the settings as they are now: first the five that matter on the first day, the rest on pages. */
export function defineSettings(desk: SettingsDesk): DefinedSettings {
  const controls = new BoundControls(desk.settings);
  const words = SETTING_WORDS;
  const items: SettingDefinitionItem[] = [
    listPage('contactFolders', 'folder', desk),
    listPage('conversationFolders', 'folder', desk),
    controls.dropdown(words.logDestination, bindings.logDestination, SETTINGS.destinations),
    controls.number(words.dailyBudget, bindings.dailyBudget),
    controls.toggle(words.insertsDaily, bindings.insertsDaily),
    circleList(controls, desk),
    group(SETTINGS.details, [
      page(SETTINGS.checkIns, checkIns(controls, desk)),
      page(SETTING_WORDS.seasons, [seasonList(controls, desk)]),
      offersPage(desk),
      page(SETTINGS.newNotes, newNotes(controls, desk)),
      listPage('channels', 'channel', desk),
      listPage('helpKinds', 'help', desk),
      page(SETTINGS.headings, headings(controls, desk)),
      page(SETTINGS.recognition, recognition(controls, desk)),
      page(words.vocabulary, propertyNames(desk)),
      page(words.tags, tags(desk)),
    ]),
    group(SETTINGS.transfer.heading, transfer(desk)),
  ];
  return { items, controls };
}

function group(heading: string, items: SettingGroupItem[]): SettingDefinitionItem {
  return { type: 'group', heading, items };
}

function page(
  [name, desc = '']: SettingWords,
  items: SettingDefinitionItem[],
): SettingDefinitionPage {
  return { type: 'page', name, desc, items };
}

function checkIns(controls: BoundControls, desk: SettingsDesk): SettingDefinitionItem[] {
  const names = desk.settings().rules.circles.map(({ name }) => [name, name] as const);
  const circles = Object.fromEntries([['', SETTINGS.none], ...names]);
  const words = SETTING_WORDS;
  return [
    controls.number(words.soonDays, bindings.soonDays),
    controls.number(words.milestoneDays, bindings.milestoneDays),
    controls.number(words.staleDays, bindings.staleDays),
    controls.number(words.mostParticipants, bindings.mostParticipants),
    controls.dropdown(words.defaultCircle, defaultCircle, circles),
    controls.toggle(words.mentionsCount, bindings.mentionsCount),
    controls.dropdown(words.weekStart, bindings.weekStart, SETTINGS.weekStarts),
  ];
}

function newNotes(controls: BoundControls, desk: SettingsDesk): SettingDefinitionItem[] {
  const { isFolder, isNote } = desk;
  const words = SETTING_WORDS;
  return [
    group(SETTINGS.newContacts, [
      controls.folder(words.newContactFolder, bindings.newFolder('newContactFolder')),
      controls.note(words.contactTemplate, bindings.contactTemplate(isNote)),
    ]),
    group(SETTINGS.newConversations, [
      controls.folder(words.newConversationFolder, bindings.newFolder('newConversationFolder')),
      conversationName(desk),
      controls.folder(
        words.conversationTemplateFolder,
        bindings.templateFolder('conversationTemplateFolder', isFolder),
      ),
      page(words.templateByChannel, templates(controls, desk)),
    ]),
    group(SETTINGS.messages, [
      controls.folder(
        words.messageTemplateFolder,
        bindings.templateFolder('messageTemplateFolder', isFolder),
      ),
    ]),
  ];
}

/** A row that shows what a new conversation note would be called, as the pattern is typed. */
function conversationName(desk: SettingsDesk): SettingDefinitionRender {
  const { settings, take, exampleName } = desk;
  const binding = bindings.conversationName((pattern) => {
    const example = exampleName(pattern);
    return 'problem' in example ? example.problem : undefined;
  });
  return lateText(SETTING_WORDS.conversationName, binding, {
    settings,
    take: (value) => {
      take(binding.change(settings(), value));
    },
    example: (pattern) => {
      const example = exampleName(pattern);
      return 'name' in example ? SETTINGS.example(example.name) : '';
    },
  });
}

function templates(controls: BoundControls, desk: SettingsDesk): SettingDefinitionItem[] {
  const { conventions, writing } = desk.settings();
  const { templateByChannel } = writing;
  const names = new Set([...desk.templates(), ...Object.values(templateByChannel)]);
  const named = [...names].map((name) => [name, name] as const);
  const options = Object.fromEntries([['', SETTINGS.none], ...named]);
  return conventions.channels.map((channel) =>
    controls.dropdown([SETTINGS.channelTemplate(channel)], bindings.templateFor(channel), options),
  );
}

function headings(controls: BoundControls, desk: SettingsDesk): SettingDefinitionItem[] {
  const words = SETTING_WORDS;
  return [
    controls.text(words.logHeading, bindings.headingInNotes('logHeading')),
    controls.text(words.checkInsHeading, bindings.headingInNotes('checkInsHeading')),
    controls.text(words.toMeetHeading, bindings.headingInNotes('toMeetHeading')),
    controls.text(words.metHeading, bindings.headingInNotes('metHeading')),
    controls.text(words.followUpsHeading, bindings.writtenHeading('followUpsHeading')),
    controls.text(words.notesHeading, bindings.writtenHeading('notesHeading')),
    controls.text(words.theySaidHeading, bindings.writtenHeading('theySaidHeading')),
    controls.text(words.askNextHeading, bindings.writtenHeading('askNextHeading')),
    listPage('participantHeadings', 'heading', desk),
  ];
}

function recognition(controls: BoundControls, desk: SettingsDesk): SettingDefinitionItem[] {
  const { contacts, conversations, others } = SETTINGS.recognitionGroups;
  return [
    group(contacts, [
      listPage('contactMarkers', 'word', desk),
      listPage('contactTags', 'tag', desk),
      listPage('folderNoteNames', 'word', desk),
      controls.note(SETTING_WORDS.ownNote, bindings.ownNote(desk.isNote)),
    ]),
    group(conversations, [
      listPage('conversationMarkers', 'word', desk),
      listPage('eventMarkers', 'word', desk),
      listPage('conversationProperties', 'property', desk),
      listPage('calledOffStatuses', 'word', desk),
    ]),
    group(others, [
      listPage('dailyMarkers', 'word', desk),
      listPage('indexMarkers', 'word', desk),
      listPage('templateFolders', 'folder', desk),
      listPage('templateFolderNames', 'word', desk),
      listPage('markerProperties', 'property', desk),
    ]),
  ];
}

function propertyNames(desk: SettingsDesk): SettingDefinitionItem[] {
  const pages = (meanings: readonly Meaning[]): SettingDefinitionPage[] =>
    meanings.map((meaning) => namesPage(meaning, desk));
  return [
    group(
      SETTINGS.propertiesOfContacts,
      pages(MEANING_KEYS.filter((meaning) => !OF_CONVERSATIONS.has(meaning))),
    ),
    group(
      SETTINGS.propertiesOfConversations,
      pages(MEANING_KEYS.filter((meaning) => OF_CONVERSATIONS.has(meaning))),
    ),
  ];
}

function tags(desk: SettingsDesk): SettingDefinitionItem[] {
  return [
    group(
      SETTINGS.tagsOfItems,
      TAG_NAMES.map((tag) => tagsPage(tag, desk)),
    ),
  ];
}

function transfer({ exportSettings, importSettings }: SettingsDesk): SettingGroupItem[] {
  const { export: out, import: into } = SETTINGS.transfer;
  return [
    { name: out[0], desc: out[1], action: exportSettings },
    { name: into[0], desc: into[1], action: importSettings },
  ];
}

const MEANING_KEYS = Object.keys(DEFAULT_VOCABULARY).filter((key): key is Meaning =>
  Object.hasOwn(DEFAULT_VOCABULARY, key),
);
