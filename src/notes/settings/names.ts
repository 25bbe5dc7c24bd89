/** The text of a heading without the signs before it. */
export function headingText(typed: string): string {
  return typed.replace(/^\s*#+(?:\s|$)/, '').trim();
}

/** Why a text can't be that of a heading, in one sentence; null where it can. */
export function headingProblem(typed: string): string | null {
  return headingText(typed) === '' ? 'Write the text of a heading.' : null;
}

/** The path of a folder without the blanks and slashes around it; empty for the vault's root. */
export function folderPath(typed: string): string {
  return typed.trim().replace(/^\/+|\/+$/g, '');
}

/** Why a folder can't be made under a path, in one sentence; null where it can, and for the vault's root. */
export function newFolderProblem(typed: string): string | null {
  const sign = /[\\:*?"<>|]/.exec(typed)?.[0];
  if (sign !== undefined) return `The name of a folder can’t have “${sign}”.`;
  const path = folderPath(typed);
  return path !== '' && path.split('/').some((part) => /^[.\s]*$|^\./.test(part))
    ? 'Write the path of a folder in this vault.'
    : null;
}
