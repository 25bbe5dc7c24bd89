import { describe, expect } from 'vitest';
import { copyTemplates } from '../../src/actions/copy-templates';
import { createConversation } from '../../src/actions/create-conversation';
import { logInteraction } from '../../src/actions/log-interaction';
import { newContact } from '../../src/actions/new-contact';
import { writeSample } from '../../src/actions/write-sample';
import { bundledTemplates } from '../../src/notes/templates/bundled';
import type { Settings } from '../../src/notes/settings/settings';
import { propertyKey } from '../../src/notes/settings/vocabulary';
import { readFrontmatter } from '../../src/notes/text/frontmatter';
import { editProperty } from '../../src/notes/text/property-edit';
import { itemsOf } from '../../src/notes/written-values';
import { TODAY } from '../actions/ports-over';
import { tryOnEveryNote } from './every-note';
import {
  ANA,
  BEN,
  DAILY,
  networkOf,
  parseYaml,
  PEOPLE,
  readNote,
  SETTINGS,
  unreadable,
  type ReadNote,
  type Write,
} from './fuzzed-vault';

const TEMPLATE = 'Templates/Note.md';
const CREATED = 'Conversations/2026-11-22 Ana Diaz, Ben Cho.md';

const [firstTemplate] = bundledTemplates(SETTINGS.writing);
const COPY = `Templates/Rapport/${firstTemplate?.name ?? ''}.md`;
const SAMPLE = [
  { path: ANA, text: 'Ana\n' },
  { path: 'People/Sam.md', text: 'Sam\n' },
];

describe('with any note as a template, or in the way, a new note is what it should be', () => {
  tryOnEveryNote({
    'a conversation note': {
      ...fromTemplate(CREATED),
      prepare: (template) => ({
        declines: [unreadable(template)],
        act: async (ports) => {
          const conversation = {
            ...{ contacts: [ANA, BEN], on: TODAY, channel: 'call', notes: 'Talked\nof Oslo' },
            template: { name: 'Note', text: template.text, path: TEMPLATE },
          };
          const network = networkOf(PEOPLE, template);
          return (await createConversation(conversation, network, SETTINGS, ports)).outcome;
        },
        check: ({ facts, text }) => {
          expect(text).toContain('of Oslo');
          if (isOfContacts(template)) return;
          expect(facts.conversation?.on).toBe(TODAY);
          const links = (facts.conversation?.participants ?? []).map((it) =>
            'link' in it ? it.link : it.name,
          );
          expect(links).toEqual(expect.arrayContaining(['Ana Diaz', 'Ben Cho']));
          expect(facts.conversation?.details.channel).toBe('call');
        },
      }),
    },
    'a contact': {
      ...fromTemplate('People/Cho Lee.md'),
      prepare: (template) => ({
        declines: [
          unreadable(template),
          [/^The properties of the template can’t be completed/, !isEditable(template)],
        ],
        act: async (ports) => {
          const settings: Settings = {
            ...SETTINGS,
            writing: { ...SETTINGS.writing, contactTemplate: TEMPLATE },
          };
          const network = networkOf(PEOPLE, template);
          const created = await newContact(
            { name: 'Cho Lee', met: TODAY },
            network,
            settings,
            ports,
          );
          return created.outcome;
        },
        check: ({ facts }) => {
          const isContact = readNote('People/Cho Lee.md', template.text).facts.contact !== null;
          if (isContact) expect(facts.contact).not.toBeNull();
          if (facts.contact !== null) expect(facts.contact.met).toBe(TODAY);
        },
      }),
    },
    'a daily note with a log': {
      ...fromTemplate(DAILY),
      prepare: (template) => ({
        declines: [unreadable(template)],
        act: (ports) => {
          const { conventions } = SETTINGS;
          const dailyNotes = { ...conventions.dailyNotes, template: TEMPLATE };
          const talk = {
            contacts: [ANA],
            on: TODAY,
            channel: 'call',
            direction: null,
            text: 'of Oslo',
          };
          return logInteraction(
            { ...talk, gave: [], received: [], followUps: [] },
            'daily note',
            { ...SETTINGS, conventions: { ...conventions, dailyNotes } },
            ports,
          );
        },
        check: ({ facts, text }) => {
          const line = text.slice(0, text.lastIndexOf('of Oslo')).split('\n').length;
          if (facts.day === null) return;
          expect(facts.entries.find((entry) => entry.line === line)).toMatchObject({
            links: ['Ana Diaz'],
          });
        },
      }),
    },
    'copies of templates': inTheWay(COPY, (ports) =>
      copyTemplates('Templates/Rapport', bundledTemplates(SETTINGS.writing), ports),
    ),
    'the sample': inTheWay(ANA, (ports) => writeSample(SAMPLE, ports)),
  });
});

/** Tells whether a template says that its notes are contacts, which stays, whatever else says that they are none. */
function isOfContacts({ text }: ReadNote): boolean {
  const { contactMarkers, markerProperties } = SETTINGS.conventions;
  const markers = new Set(markerProperties.map(propertyKey));
  const { data } = readFrontmatter(text, parseYaml);
  const said = Object.entries(data ?? {}).flatMap(([name, value]) =>
    markers.has(propertyKey(name)) ? itemsOf(value) : [],
  );
  const isContact = readNote(CREATED, text).facts.contact !== null;
  return isContact || said.some((value) => contactMarkers.includes(String(value)));
}

/** Tells whether the properties of a note can be edited line by line. */
function isEditable({ text }: ReadNote): boolean {
  return editProperty(text, ['met'], '2026-11-22', parseYaml).kind === 'edited';
}

function fromTemplate(reads: string): Omit<Write, 'prepare'> {
  return { path: TEMPLATE, others: PEOPLE, reads, mostDeclined: 0.3 };
}

/** A write that makes notes, of which one is there already, whatever it holds: it stays as it is. */
function inTheWay(path: string, act: NonNullable<ReturnType<Write['prepare']>>['act']): Write {
  return {
    path,
    others: {},
    prepare: (before, vault) => ({
      act,
      check: (after, { isChanged }) => {
        expect(isChanged).toBe(true);
        expect(after.text).toBe(before.text);
        expect(vault.notes.size).toBeGreaterThan(1);
      },
    }),
  };
}
