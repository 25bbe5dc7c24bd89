/** Words of somebody who was not reached. */
const NOT_REACHED =
  /(?<![\p{L}\p{N}])(?<!(?:if|in case|unless)\s+(?:there['’]?s\s+|there\s+is\s+|i\s+get\s+|(?:he|she|they)\s+)?)(?:no (?:answer|reply|response|show)|no-show|did(?:n['’]?t| not) (?:reach|answer|pick up|reply|respond|get through|get hold|call back|show up)|could(?:n['’]?t| not) (?:reach|get through|get hold)|tried to (?:call|reach|phone|ring|meet|catch)|missed (?:a |the )?call|left (?:(?:him|her|them) )?(?:an? )?message|left (?:[\p{L}.’'-]+ ){0,3}voice ?mail|went to voice ?mail|unanswered|nicht erreicht)(?![\p{L}\p{N}])/iu;

/** Tells whether a line seems to say that somebody was not reached, which is no contact. */
export function saysNotReached(line: string): boolean {
  return NOT_REACHED.test(line);
}
