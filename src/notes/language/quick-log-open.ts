/** What stands before a name where a line may be an order to oneself, since its verb is a noun as well: “call Ana on Friday”. */
const MAY_BE_ORDER =
  /^\s*(?:call|phone|ring|email|e-mail|text|message|write(?:\s+to)?|ping|contact|meet|visit|introduce|share|show|find|check)\s+$/iu;
/** What tells of the past all the same. */
const PAST = /(?<!\p{L})(?:yesterday|ago|last)(?!\p{L})/iu;

/** What in a text tells of something that is still to be done. */
const OPEN = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}#/])(?:to[- ]?do|action(?:\s+items?)?s?|next\s+steps?)\s*[:–-]\s*\S`,
    String.raw`(?<![\p{L}\p{N}#/])to[- ]?do\s+\p{Ll}`,
    String.raw`(?:[.;,(–—]\s*|\s-\s|\s(?:and|but)\s)(?:(?:i|we)\s+(?:will|shall|should|must|need to|have to)|(?:i|we)['’]ll|will|must|need to|have to)\s+\p{Ll}`,
    String.raw`(?:[.;,(–—]\s*|\s-\s)(?:send|share|intro(?:duce)?|ask|thank|invite|book|schedule|remind|bring|chase|forward|connect)\s+(?:him|her|them|it|the|my|\p{Lu})`,
    String.raw`(?<![\p{L}\p{N}])(?:chase(?:\s+if|\s+(?:him|her|them))?|next\s+(?:call|chat|meeting|talk)\s+(?:in|on|next)|(?:talk|speak|meet|catch up)\s+again\s+(?:in|on|next|at)|circle\s+back|remind\s+me)(?!\p{L})`,
    String.raw`,\s*\p{L}+\s+to\s+(?:send|share|call|email|write|reply|intro(?:duce)?|check|confirm)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** So much of what may be to do is quoted. */
const LONGEST = 40;

/**
 * What of a line that is logged as done may still be to do, as it is written: the whole line where its first verb leaves
 * that open, going right before the first name, whose offset is given; else what stands in its text as something promised.
 * Null for nothing.
 */
export function mayBeToDo(line: string, namesAt: number | null): string | null {
  const isOrder = namesAt !== null && MAY_BE_ORDER.test(line.slice(0, namesAt));
  if (isOrder && !PAST.test(line)) return quoted(line);
  const found = OPEN.exec(line);
  if (found === null) return null;
  return quoted(line.slice(found.index).replace(/^[\s.;,(–—-]+/, ''));
}

function quoted(words: string): string {
  const said = words.trim().replace(/\s+/g, ' ');
  if (said.length <= LONGEST) return said;
  return `${said.slice(0, LONGEST + 1).replace(/\s\S*$/, '')}…`;
}
