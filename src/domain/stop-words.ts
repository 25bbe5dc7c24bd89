/**
 * Words that say nothing of what somebody looks for or knows, as they are compared: the small words of English, and those with
 * which one asks and offers. Short on purpose, since a word that many notes have counts for little anyway.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a about above across after again against all almost along already also although always am an and another any anybody anyone
  anything are arent around as at away back be because been before being below between both but by can cannot cant come could
  did didnt do does doesnt doing done dont down during each either else etc even ever every everybody everyone everything few
  for from further get gets getting give go goes going good great had has hasnt have havent having he her here hers him his how
  i id if ill im in into is isnt it its ive just keen kind know knows like likes lot lots made make makes making many may me
  might more most much must my need needed needs neither never new no nobody none nor not nothing now of off often on once one
  only onto or other others our ours out over own per perhaps please quite rather really same see she should so some somebody
  someone something soon still such than that the their theirs them then there these they thing things this those through to
  together too toward towards try trying under until up upon us use used using usually very via want wanted wants was wasnt way
  ways we well were what when where whether which while who whom whose why will with within without wont would yes yet you your
  yours
  able advice ask asks find finding help helped helping helps interest interested look looking looks offer offers people person
  persons seek seeking
  `
    .trim()
    .split(/\s+/),
);
