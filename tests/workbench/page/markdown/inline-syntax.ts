/** A piece of text in which Obsidian's own inline syntax has been told apart. */
export type InlinePiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly target: string;
      readonly text: string;
      readonly embed: boolean;
    }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'highlight'; readonly text: string };

const SYNTAX =
  /(?<embed>!?)\[\[(?<target>[^\]|]+)(?:\|(?<alias>[^\]]*))?\]\]|(?<before>^|[\s(])#(?<tag>[\p{L}\p{N}\p{Extended_Pictographic}_/-]*[\p{L}\p{Extended_Pictographic}_/-][\p{L}\p{N}\p{Extended_Pictographic}_/-]*)|==(?<marked>[^=]+)==|%%[^]*?%%/gu;

/** Splits text into wiki links, tags, highlights and the text between them; comments are left out. */
export function inlinePieces(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let from = 0;
  for (const match of text.matchAll(SYNTAX)) {
    const { embed, target, alias, before, tag, marked } = match.groups ?? {};
    addText(pieces, text.slice(from, match.index) + (before ?? ''));
    from = match.index + match[0].length;
    if (target !== undefined) {
      pieces.push({ kind: 'link', target, text: alias ?? target, embed: embed === '!' });
    } else if (tag !== undefined) pieces.push({ kind: 'tag', tag });
    else if (marked !== undefined) pieces.push({ kind: 'highlight', text: marked });
  }
  addText(pieces, text.slice(from));
  return pieces;
}

function addText(pieces: InlinePiece[], text: string): void {
  if (text !== '') pieces.push({ kind: 'text', text });
}
