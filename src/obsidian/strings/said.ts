/** What is said of something done. */
export interface Said {
  /** What was done, as a sentence that begins with a verb: what undoing it names. */
  readonly did: string;
  /** All that there is to say of it. */
  readonly message: string;
}
