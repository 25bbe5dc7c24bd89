/** What an address can say at most, in characters; a form is no place for more. */
const MOST_CHARACTERS = 2000;

/** The parameters of an address, as they came from outside: text, or a list of texts where one is repeated. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A request that can't be carried out as asked; its message is for the user. */
export class BadParameter extends Error {
  override readonly name = 'BadParameter';
}

/** The one text of a parameter, on one line and without space around it; undefined where there is none. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const [text, another] = textsOf(parameters, name);
  if (another !== undefined) throw new BadParameter(`Say “${name}” once.`);
  return text;
}

/** The texts of a parameter, in order, each as `textOf` gives it; empty ones are left out. */
export function textsOf(parameters: Parameters, name: string): readonly string[] {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : value === undefined
      ? []
      : [value];
  return values.map((each) => oneLine(name, each)).filter((text) => text !== '');
}

/** Refuses parameters other than some. */
export function expectOnly(parameters: Parameters, action: string, known: readonly string[]): void {
  const other = Object.keys(parameters).find(
    (name) => !EVERYWHERE.has(name) && !known.includes(name),
  );
  if (other === undefined) return;
  const allowed = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`;
  throw new BadParameter(`There is no parameter “${shortened(other)}” for ${action}. ${allowed}`);
}

/** A text as it is quoted in a message. */
export function shortened(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/^([^]{59})[^]{2,}$/u, '$1…');
}

/** Obsidian finds the vault by its name or id before it hands an address on. */
const EVERYWHERE: ReadonlySet<string> = new Set(['action', 'vault']);

function oneLine(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new BadParameter(`“${name}” isn’t text.`);
  if (value.length > MOST_CHARACTERS)
    throw new BadParameter(`“${name}” is longer than ${MOST_CHARACTERS} characters.`);
  const text = value.replace(/\s*[\t\r\n\u2028\u2029]\s*/g, ' ').trim();
  if (/\p{Cc}|\p{Cs}/u.test(text))
    throw new BadParameter(`“${name}” holds characters that can’t be shown.`);
  return text;
}
