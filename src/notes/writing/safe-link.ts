/** A finished link by which no command of Templater's comes into a note, which might run it; throws a sentence else. */
export function safeLink(link: string): string {
  if (link.includes('<%'))
    throw new Error(
      'A contact’s name holds “<%”, which Templater would run. Rename the note first.',
    );
  return link;
}
