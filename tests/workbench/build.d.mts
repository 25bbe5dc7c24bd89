/** The repository's root folder. */
export const root: string;

/** The folder the built page is written to. */
export const output: string;

/** Builds the workbench page and returns the folder it was written to. */
export function build(options?: {
  readonly to?: string;
  readonly minify?: boolean;
}): Promise<string>;
