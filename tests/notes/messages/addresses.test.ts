import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddressIn, mailLink, webAddressIn } from '../../../src/notes/messages/addresses';

describe('an address for mail', () => {
  it.each([
    [['ana@papaya.example'], 'ana@papaya.example'],
    [['call her', ' mailto:ana@papaya.example '], 'ana@papaya.example'],
    [['ana@x.example?bcc=evil@y.example'], null],
    [['Ana <ana@x.example>', 'a,b@x.example', 'a b@x', '@'], null],
    [[], null],
  ])('in %j is %s', (texts, address) => {
    expect(mailAddressIn(texts)).toBe(address);
  });
});

describe('the address of a page', () => {
  it.each([
    [['https://linkedin.com/in/ana'], 'https://linkedin.com/in/ana'],
    [['@ana', 'linkedin.com/in/ana'], 'https://linkedin.com/in/ana'],
    [['www.ana.example'], 'https://www.ana.example/'],
    [['javascript:alert(1)', 'file:///etc/passwd', 'obsidian://x', 'ana'], null],
    [['https://'], null],
  ])('in %j is %s', (texts, address) => {
    expect(webAddressIn(texts)?.href ?? null).toBe(address);
  });
});

describe('the address that opens a message', () => {
  it('holds subject and body, and nothing of them is a field', () => {
    expect(mailLink({ mail: ['a@x.example'] }, 'Hi & bye?', 'One\n\n50% #1\n')).toBe(
      'mailto:a@x.example?subject=Hi%20%26%20bye%3F&body=One%0D%0A%0D%0A50%25%20%231',
    );
  });

  it('hides the recipients of a message to many from each other', () => {
    const mail = ['a@x.example', 'b@y.example'];
    expect(mailLink({ mail, isBlind: true }, 'News', '')).toBe(
      'mailto:?bcc=a@x.example,b@y.example&subject=News',
    );
    expect(mailLink({ mail }, 'News', '')).toBe('mailto:a@x.example,b@y.example?subject=News');
  });

  it('holds a sign for half a character, which no address can', () => {
    expect(mailLink({ mail: ['a@x.example'] }, '', 'a\uD800b')).toContain('body=a%EF%BF%BDb');
  });

  it('arrives as it was written, or is refused for its length', () => {
    const text = fc.string({ unit: 'binary', maxLength: 900 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const link = mailLink({ mail: ['a@x.example'] }, subject, body);
        if (link === null) return;
        const fields = new URL(link).searchParams;
        const isEmpty = body.trim() === '';
        expect([...fields.keys()]).toEqual(isEmpty ? ['subject'] : ['subject', 'body']);
        expect(fields.get('subject')).toBe(subject);
        expect(fields.get('body') ?? '').toBe(body.trim().replace(/\r?\n/g, '\r\n'));
      }),
    );
  });
});
