/** Words that hold sentences together. Some are names, as *An* and *My* are, but no small letter means one. */
const FUNCTION_WORDS = setOf(
  `
  a about all am an and any are as at be been but by can do for from had has have he her him his how i if in is it its me
  my no nor not now of off on one or our out over she so some than that the their them then there these they this those
  to too two up us was we were what when where who why with you your
  `,
);

/** First names, and the like, that are words as well, and that a small letter leaves open. */
const NAMES_AS_WORDS = setOf(
  `
  ace amber angel april art ash august autumn bay bear bill bishop blue brook buck buddy cash chance charity chase chip
  clay cliff coral crystal daisy dale dawn dean dick don drew duke earl earnest faith fern flint fox frank gay gene
  general ginger glen glory grace grant gray guy happy hardy harmony hazel heath heather holly hope hunter iris ivory
  ivy jack jade jasmine jay jewel job joy june justice king lance lane lark laurel lily long love lucky major mandy
  maple mark marsh mason max may melody mercy merit merry miles mint misty moon noble nova ocean olive opal page pat
  patience peace pearl penny pepper pierce piper poppy porter precious price prince prudence queen rain ranger ray red
  reed rich river rob robin rock rocky rose rosemary ruby rusty sage sandy scarlet skip sky sonny spring star sterling
  stone storm sue summer sunny sunshine teddy tiger trinity truth unity vale victor victory violet wade ward
  west will willow winter wolf wood woody young
  `,
);

/** Tells whether a word is none that a name in small letters could be: *an*, *so*. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** Tells whether a word may be a name or not where it is not capitalised: *will*, *mark*, *grace*. */
export function isNameAsWord(word: string): boolean {
  return NAMES_AS_WORDS.has(word.toLowerCase());
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
