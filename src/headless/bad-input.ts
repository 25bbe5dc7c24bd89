/** What the user asked for can't be done as asked; its message is one line that says why. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
