import { reasonOf } from '../../actions/failure';
import { WRITE_FAILURES } from '../strings';

/** Waits for a write; a rejection that carries one of the system's codes rejects in words for the user instead. */
export async function sayingWhy<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const words = WRITE_FAILURES[codeOf(error)];
    throw words === undefined ? error : new Error(words, { cause: error });
  }
}

/** The system's code of an error: its property on a computer, the start of its message on a phone. */
function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return /^(?:Error: )?(E[A-Z]{3,})\b/.exec(reasonOf(error))?.[1] ?? '';
}
