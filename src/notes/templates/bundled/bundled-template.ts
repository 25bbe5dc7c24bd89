/** A conversation template that Rapport brings along. */
export interface BundledTemplate {
  readonly name: string;
  /** The note as Markdown, with the headings as shipped. Prompts are comments, so that none is recalled as said. */
  readonly text: string;
}
