/** Mail programs and systems cut addresses that are longer. Source: the limit of ShellExecute on Windows, 2,048 characters. */
const LONGEST_ADDRESS = 2000;

/** An address as mail programs take it: nothing in it ends the address or adds a header. */
const MAIL = /^[^\s@<>()[\],;:\\"?&=#%]+@[^\s@<>()[\],;:\\"?&=#%]+$/;

/** The first of some texts that is an address for mail; null for none. */
export function mailAddressIn(texts: readonly string[]): string | null {
  return (
    texts.map((text) => text.trim().replace(/^mailto:/i, '')).find((text) => MAIL.test(text)) ??
    null
  );
}

/** The first of some texts that is the address of a page; null for none. */
export function webAddressIn(texts: readonly string[]): URL | null {
  for (const text of texts) {
    const whole = /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:\/\S*)?$/iu.test(text.trim())
      ? `https://${text.trim()}`
      : text.trim();
    if (!/^https?:\/\//i.test(whole)) continue;
    try {
      return new URL(whole);
    } catch {
      continue; // it only looks like an address
    }
  }
  return null;
}

/** The address that opens a message in the user's mail program; null where it would be too long to arrive whole. */
export function mailLink(
  { mail, isBlind = false }: Recipients,
  subject: string,
  body: string,
): string | null {
  const lines = body.trim().replace(/\r?\n/g, '\r\n');
  const encoded = (text: string): string =>
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  const addresses = mail.join(',');
  const fields = [
    ...(isBlind ? [`bcc=${addresses}`] : []),
    `subject=${encoded(subject)}`,
    ...(lines === '' ? [] : [`body=${encoded(lines)}`]),
  ];
  const link = `mailto:${isBlind ? '' : addresses}?${fields.join('&')}`;
  return link.length > LONGEST_ADDRESS ? null : link;
}

/** To whom a message goes. */
export interface Recipients {
  /** Addresses as `mailAddressIn` finds them. */
  readonly mail: readonly string[];
  /** Whether they don't see each other. */
  readonly isBlind?: boolean;
}
