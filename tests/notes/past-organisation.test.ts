import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastOrganisation, withoutDates } from '../../src/notes/past-organisation';
import { plainText } from '../../src/notes/written-values';
import { day } from '../domain/builders';

describe('an organisation that is left', () => {
  it.each([
    ['Acme', '2021-03-31', '2026-11-01', 'Acme (2021-03 – 2026-11)'],
    ['Acme', '2026-11-30', '2026-11-30', 'Acme (2026-11 – 2026-11)'],
    ['Acme', '2024-02-29', '2028-02-29', 'Acme (2024-02 – 2028-02)'],
    ['Acme', '2020-12-31', '2027-01-01', 'Acme (2020-12 – 2027-01)'],
    ['Acme', null, '2026-11-16', 'Acme (until 2026-11)'],
    ['Acme', '2026-12-01', '2026-11-16', 'Acme (until 2026-11)'],
    ['[[Acme]]', '2021-03-01', '2026-11-16', '[[Acme|Acme (2021-03 – 2026-11)]]'],
    ['[[Orgs/Acme#Team]]', null, '2026-11-16', '[[Orgs/Acme#Team|Acme (until 2026-11)]]'],
    ['[[Orgs/Acme|ACME Ltd]]', null, '2026-11-16', '[[Orgs/Acme|ACME Ltd (until 2026-11)]]'],
    ['[Acme](Orgs/Acme.md)', null, '2026-11-16', '[Acme (until 2026-11)](Orgs/Acme.md)'],
    ['the [[Acme]] lab', null, '2026-11-16', 'the [[Acme]] lab (until 2026-11)'],
  ])('%s since %s until %s is “%s”', (written, since, until, item) => {
    expect(pastOrganisation(written, since === null ? null : day(since), day(until))).toBe(item);
  });

  it('is read as the same organisation, whatever it is called', () => {
    const days = fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') });
    const name = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter((text) => text.trim() === text && plainText(text) === text && text !== '')
      .filter((text) => !text.includes('[') && !text.includes(']') && !text.includes('|'));
    const form = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => `[[Orgs/X|${text}]]`,
      (text) => `[${text}](X.md)`,
    );
    fc.assert(
      fc.property(name, form, fc.option(days), days, (text, written, since, until) => {
        fc.pre(withoutDates(text) === text);
        const item = pastOrganisation(written(text), since, until);
        expect(withoutDates(plainText(item))).toBe(text);
      }),
    );
  });
});

describe('dates behind an organisation', () => {
  it.each([
    ['Acme (2021-03 – 2026-11)', 'Acme'],
    ['Acme (2021–2024)', 'Acme'],
    ['Acme (2021-2024)', 'Acme'],
    ['Acme (2021 -)', 'Acme'],
    ['Acme (– 2024)', 'Acme'],
    ['Acme (since 2021)', 'Acme'],
    ['Acme (Until 2021-03-01)', 'Acme'],
    ['Acme(2021 — 2024)', 'Acme'],
    ['Studio 54', 'Studio 54'],
    ['Acme (Berlin)', 'Acme (Berlin)'],
    ['Acme (1984)', 'Acme (1984)'],
    ['Acme (Berlin) (2021 – 2024)', 'Acme (Berlin)'],
    ['(2021 – 2024)', '(2021 – 2024)'],
  ])('“%s” is “%s”', (shown, name) => {
    expect(withoutDates(shown)).toBe(name);
  });
});
