/** Why a note could not be written. */
export interface Failure {
  /** Path of the note; empty where the request itself is at fault. */
  readonly path: string;
  /** One or two sentences. */
  readonly reason: string;
}

/** What an error says, whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
