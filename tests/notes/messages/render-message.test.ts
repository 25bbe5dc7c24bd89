import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/headless/markdown/yaml';
import { BUNDLED_MESSAGES } from '../../../src/notes/messages/bundled-messages';
import {
  MESSAGE_PLACEHOLDERS,
  type MessageValues,
} from '../../../src/notes/messages/message-template';
import { renderMessage } from '../../../src/notes/messages/render-message';

const rendered = (text: string, values: MessageValues) =>
  renderMessage({ name: 'Own', text }, values, parseYaml);
const body = (text: string, values: MessageValues): string => rendered(text, values).body;

const ANA: MessageValues = { 'first-name': 'Ana', company: 'Papaya Press' };

describe('a message', () => {
  it.each<[string, string, string]>([
    [
      'has its values',
      'Hi {{first-name}}, how is {{ Company }}?',
      'Hi Ana, how is Papaya Press?\n',
    ],
    [
      'leaves a sentence out of which a value is missing',
      'Hi {{first-name}}. You are {{role}} now! How is {{company}}?',
      'Hi Ana. How is Papaya Press?\n',
    ],
    [
      'leaves out the last sentence as well',
      'How is {{company}}? As {{role}}',
      'How is Papaya Press?\n',
    ],
    [
      'leaves out a paragraph of which nothing is left',
      'Hi,\n\nyou are {{role}}.\n\nBye\n',
      'Hi,\n\nBye\n',
    ],
    ['keeps a mark within a word', 'See a.b?c={{company}} and {{role}}x.y. Bye', 'Bye\n'],
    [
      'ends a sentence with its quotation mark',
      '“As {{role}}?” she said. So “{{company}}.” Yes',
      'she said. So “Papaya Press.” Yes\n',
    ],
    [
      'leaves what it doesn’t know as it stands',
      'Hi {{nick}}, {{company}}',
      'Hi {{nick}}, Papaya Press\n',
    ],
    ['is read with line ends of Windows', 'Hi\r\n\r\n{{role}}\r\n\r\nBye\r\n', 'Hi\n\nBye\n'],
  ])('%s', (_, text, expected) => {
    expect(body(text, ANA)).toBe(expected);
  });

  it('names what it doesn’t know, once', () => {
    expect(rendered('{{nick}} {{Nick}} {{nick}} {{name}}', ANA).unknown).toEqual(['nick', 'Nick']);
  });

  it('has a subject from its property, which goes if a value is missing', () => {
    const text = (subject: string): string => `---\nsubject: ${subject}\n---\nHi\n`;
    expect(rendered(text('How is {{company}}?'), ANA)).toMatchObject({
      subject: 'How is Papaya Press?',
      body: 'Hi\n',
    });
    expect(rendered(text('"{{role}}"'), ANA).subject).toBe('');
    expect(rendered(text('[a: {'), ANA)).toMatchObject({ subject: '', body: 'Hi\n' });
  });

  it('takes values as text: on one line, without an end of their own, and not filled in again', () => {
    const hostile = { 'first-name': 'A\nB {{company}} $& …', company: 'Acme Ltd.' };
    expect(body('Hi {{first-name}}! At {{company}}. Bye', hostile)).toBe(
      'Hi A B {{company}} $& ! At Acme Ltd. Bye\n',
    );
  });

  it('never shows a placeholder of a message that Rapport brings along, whatever is known', () => {
    const some = fc.record(
      Object.fromEntries(
        MESSAGE_PLACEHOLDERS.map((name) => [name, fc.constantFrom('', 'Xy', 'a. b')]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(BUNDLED_MESSAGES)), some, (template, values) => {
        const made = renderMessage(template, { 'first-name': 'Ana', ...values }, parseYaml);
        expect(`${made.subject}\n${made.body}`).not.toMatch(/[{}]|\s[.,?!]|\n{3}/);
        expect(made.unknown).toEqual([]);
      }),
    );
  });
});
