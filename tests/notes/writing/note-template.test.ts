import { expect, it } from 'vitest';
import { renderTemplate } from '../../../src/notes/writing/note-template';

const VALUES = {
  title: 'Sunday {{time}} $& notes',
  day: 20_779,
  minutes: 9 * 60 + 5,
  dateFormat: 'YYYY-MM-DD',
  timeFormat: 'HH:mm',
};

it.each([
  ['{{date}} {{time}}', '2026-11-22 09:05'],
  ['{{date:dddd, MMMM Do}}', 'Sunday, November 22nd'],
  ['{{time:h:mm A}} on {{time:YYYY}}, {{date:HH}}', '9:05 AM on 2026, 09'],
  ['{{ Date }} {{DATE: YY }}', '2026-11-22 26'],
  ['# {{title}}', '# Sunday {{time}} $& notes'],
  ['{{date:}}', '2026-11-22'],
])('renders %s', (template, text) => {
  expect(renderTemplate(template, VALUES)).toBe(text);
});

it.each([
  '{{yesterday}} {{tomorrow}} {{date+1d:YYYY}} {{monday:YYYY}}',
  '{{ }} {{title:x}} {date} {{date',
  '<% tp.date.now("{{date}}") %>\n<%* {{time}}\n %>',
  '{{date:YYYY Z}}',
  '\uFEFF---\r\na: 1\r\n---\r\n',
])('leaves %j as it stands', (template) => {
  expect(renderTemplate(template, VALUES)).toBe(template);
});

it('uses the formats of the settings', () => {
  const values = { ...VALUES, dateFormat: 'D.M.', timeFormat: 'HHmm' };
  expect(renderTemplate('{{date}} {{time}}', values)).toBe('22.11. 0905');
});
