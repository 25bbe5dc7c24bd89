/** Characters that turn the direction of what follows them, so that a text could show other than it is. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const CONTROLS = /\p{Cc}/gu;

/** Pictures of the control characters: U+2400 shows NUL, U+241B escape, U+2421 delete. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * A text from a note or the command line as it may go to a terminal: on one line, and with control characters
 * replaced by pictures of them, so that nothing in a note can command the terminal.
 */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(TURNING, '').replace(CONTROLS, pictureOf);
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === DELETE ? '\u2421' : '\ufffd';
}

/** JSON whose texts hold no control characters, not even those that JSON allows. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
