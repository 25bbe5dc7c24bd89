/** A stretch of a text, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A guarded sign, a link, which may hold signs of code, backticks, or HTML. Source: CommonMark 0.31.2, section 6.6. */
const TOKEN =
  /\\[!-/:-@[-`{-~]|\[\[[^[\]\n]+\]\]|`+|<!--[^]*?-->|<\?[^]*?\?>|<![a-z][^>]*>|<\/?[a-z][\w-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/gi;

/** The code and HTML within a paragraph, in which links and tags are none. */
export function inlineRaw(text: string): readonly Span[] {
  const spans: Span[] = [];
  const tokens = new RegExp(TOKEN);
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const { 0: written, index } = token;
    const behind = tokens.lastIndex;
    if (written.startsWith('<')) spans.push({ start: index, end: behind });
    if (!written.startsWith('`')) continue;
    const end = endOfCode(text, behind, written.length);
    if (end === null) continue;
    spans.push({ start: index, end });
    tokens.lastIndex = end;
  }
  return spans;
}

/** Where the next run of just so many backticks ends; null without one, where the first ones are text. */
function endOfCode(text: string, from: number, length: number): number | null {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(text); run !== null; run = runs.exec(text))
    if (run[0].length === length) return runs.lastIndex;
  return null;
}
